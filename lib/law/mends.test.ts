import { describe, expect, it } from 'vitest';
import { type AssessOptions, assess } from './assess';
import { exampleDefaults } from './data/2026-11-23/example';
import { examples } from './data/2026-11-23/examples';
import { law20261123 as law } from './data/2026-11-23/law';
import { dpiaPrecheck } from './gdpr/dpia';
import type { Answers } from './types';

const full = (answers: Answers) => ({ ...exampleDefaults, ...answers });
const of = (answers: Answers, options?: AssessOptions) => assess(full(answers), law, options);
const row = (number: number): Answers => full(examples[number - 1]?.answers ?? {});
const question = (id: string) => law.questions.find((known) => known.id === id);

/** The twenty-five corrections of the decision table, by their numbers. */
describe('mend', () => {
  it('1: a shown question without an answer never ends as minimal', () => {
    const area = of({ annex3: ['4a'], effect: 'prepares' });
    expect([area.category, area.firedRules]).toEqual(['high', expect.arrayContaining(['R33'])]);
    const text = of({ media: ['text'], pub: ['public_interest'] });
    expect([text.category, text.notice, text.firedRules]).toEqual([
      'limited',
      'required',
      expect.arrayContaining(['R45']),
    ]);
    const picture = of({ media: ['image'], pub: ['advert'] });
    expect([picture.category, picture.notice, picture.firedRules]).toEqual([
      'limited',
      'required',
      expect.arrayContaining(['R47']),
    ]);
  });

  it('2: unsure profiling outside Annex III counts as profiling and is reviewed', () => {
    const result = of({ pd: 'personal', profiling: 'unsure', effect: 'influences' });
    expect([result.needsReview, result.firedRules.includes('R03')]).toEqual([true, true]);
    expect(dpiaPrecheck(result, {}, law).answers['F1']).toBe('yes');
  });

  it('3: an unsure destination keeps the recommended notice and is reviewed', () => {
    const result = of({ media: ['image'], real: ['no'], pub: ['unsure'] });
    expect([result.notice, result.needsReview]).toEqual(['recommended', true]);
    expect(of({ media: ['code'], pub: ['unsure'] }).needsReview).toBe(true);
  });

  it('4: an unsure area keeps the notice of Art. 50(3) and the rights assessment', () => {
    const result = of({ annex3: ['unsure'] });
    expect(result.notices).toContainEqual(
      expect.objectContaining({ type: 'emotion_biometric', level: 'required' }),
    );
    expect(result.flags).toContain('FRIA');
  });

  it('5: unsure effect and data take the strictest value', () => {
    expect(of({ pd: 'personal', effect: 'unsure' }).flags).toContain('G4');
    expect(of({ pd: 'unsure' }).flags).toContain('G2');
  });

  it('6: no AI system stops the rules but not the privacy and workplace flags', () => {
    const result = of({ ai: 'no', pd: 'special', staff: 'yes', effect: 'decides', prohib: ['a'] });
    expect([result.category, result.firedRules]).toEqual(['out', ['R00']]);
    expect(result.flags).toEqual(['G1', 'G2', 'G3', 'G4', 'W1']);
  });

  it('7: a chatbot that steers the interaction needs the pre-check', () => {
    for (const inter of ['yes', 'yes_obvious']) {
      const result = of({ inter, pd: 'personal' });
      expect(result.flags).toContain('G3');
      expect(dpiaPrecheck(result, {}, law).answers['F4']).toBe('yes');
    }
  });

  it('8: personal data always ask for the pre-check', () => {
    for (const pd of ['pseudo', 'personal', 'special']) expect(of({ pd }).flags).toContain('G3');
    expect(of({ pd: 'anon' }).flags).not.toContain('G3');
  });

  it('9: high risk without personal data has its pre-check prefilled as not due', () => {
    const result = assess(row(58), law);
    expect(result.flags).not.toContain('G3');
    expect(dpiaPrecheck(result, {}, law)).toMatchObject({
      result: 'not_required',
      reason: 'no_personal_data',
    });
  });

  it('10: the rights assessment keeps to the two cases of Art. 27(1)', () => {
    const area = { annex3: ['4a'], effect: 'influences' };
    expect(of(area).flags).not.toContain('FRIA');
    expect(of({ ...area, public_service: 'yes' }).flags).toContain('FRIA');
    expect(of({ annex3: ['2'], effect: 'influences', public_service: 'yes' }).flags).not.toContain('FRIA');
    expect(of({ annex3: ['5b'], effect: 'influences' }).flags).toContain('FRIA');
    const exception = { prohib: ['f'], emo_exc: 'yes', public_service: 'yes' };
    expect(of(exception).flags).toContain('FRIA');
    const product = { safety: 'yes', third_party: 'yes', public_service: 'yes' };
    expect(of(product).flags).not.toContain('FRIA');
  });

  it('11: the information of affected persons keeps to Annex III', () => {
    expect(of({ safety: 'yes', third_party: 'yes', effect: 'decides' }).flags).not.toContain('NOTICE_26_11');
    expect(of({ annex3: ['4a'], effect: 'decides' }).flags).toContain('NOTICE_26_11');
    expect(of({ prohib: ['f'], emo_exc: 'yes', effect: 'influences' }).flags).toContain('NOTICE_26_11');
  });

  it('12: product or safety component, and the assessment by a notified body', () => {
    expect(question('safety')?.text.de).toMatch(/selbst .* oder dessen Sicherheitsbauteil/);
    expect(question('third_party')?.text.de).toMatch(/benannte Stelle/);
    expect(of({ safety: 'yes', third_party: 'yes' }).firedRules).toContain('R20');
    expect(of({ safety: 'yes', third_party: 'no' }).category).toBe('minimal');
    for (const open of [
      { safety: 'yes', third_party: 'unsure' },
      { safety: 'unsure', third_party: 'yes' },
      { safety: 'unsure', third_party: 'no' },
      { safety: 'yes' },
    ]) {
      const result = of(open);
      expect([result.category, result.needsReview, result.firedRules.includes('R21')]).toEqual([
        'high',
        true,
        true,
      ]);
    }
  });

  it('13: a general tool used for a high-risk purpose is blocked until the role is checked', () => {
    const result = of({ annex3: ['4a'], effect: 'influences', role: 'general_for_purpose' });
    expect(result.firedRules).toContain('R04');
    expect(result.flags).toEqual(expect.arrayContaining(['PROVIDER_CHECK', 'BLOCKED']));
    expect(result.needsReview).toBe(true);
    expect(of({ role: 'general_for_purpose' }).flags).not.toContain('BLOCKED');
    expect(of({ role: 'modified' }).flags).toContain('PROVIDER_CHECK');
  });

  it('14: the exception for emotions at work asks for area 1c', () => {
    const missing = of({ prohib: ['f'], emo_exc: 'yes' });
    expect([missing.firedRules.includes('R53'), missing.needsReview]).toEqual([true, true]);
    expect(assess(row(13), law).firedRules).not.toContain('R53');
    expect(question('annex3')?.answers.find((option) => option.code === '1c')?.hint?.de).toMatch(
      /Sicherheitsausnahme gilt/,
    );
  });

  it('15: emotions count from biometric data, texts of staff belong to 4b', () => {
    const option = question('prohib')?.answers.find((candidate) => candidate.code === 'f');
    expect(option?.text.de).toMatch(/biometrischen Daten/);
    expect(option?.hint?.de).toMatch(/Texten .*Beschäftigte führen/);
  });

  it('16: what is asked is whether it is misleadingly real', () => {
    expect(question('real')?.text.de).toMatch(/wesentlich erzeugt oder verändert .*irreführend echt/);
    expect(question('real')?.help.de).toMatch(/[Hh]örbar künstlich/);
    expect(assess(row(46), law)).toMatchObject({ notice: 'recommended', category: 'minimal' });
  });

  it('17: stale answers to hidden questions do not count', () => {
    const stale = { filter: 'a', real: ['yes'], review: 'none', emo_exc: 'no', third_party: 'yes' };
    expect(of(stale)).toMatchObject({ category: 'minimal', notice: 'none', needsReview: false });
    expect(of({ ...stale, third_party: 'unsure', real: ['unsure'] }).needsReview).toBe(false);
  });

  it('18: anonymous data with a decision on a person count as pseudonymised', () => {
    const result = of({ pd: 'anon', effect: 'decides' });
    expect(result.flags).toEqual(expect.arrayContaining(['G1', 'G3', 'G4']));
    expect(result.needsReview).toBe(true);
    expect(of({ pd: 'anon' }).flags).not.toContain('G4');
  });

  it('19: every notice is listed, the strongest is the summary', () => {
    const result = of({ inter: 'yes_obvious', media: ['image', 'video'], real: ['yes'], pub: ['advert'] });
    expect(result.notices.map(({ type, level }) => `${type} ${level}`).sort()).toEqual([
      'chatbot recommended',
      'image required',
      'video required',
    ]);
    expect(result.notice).toBe('required');
  });

  it('20: a prohibited use shows no label and is stopped', () => {
    const result = assess(row(22), law);
    expect([result.notices, result.flags.includes('STOP')]).toEqual([[], true]);
    expect(result.firedRules).toContain('R43');
    expect(of({ prohib: ['unsure'] }).flags).toContain('BLOCKED');
    expect(law.flags.map((flag) => flag.id)).toEqual(expect.arrayContaining(['STOP', 'BLOCKED']));
  });

  it('21: duties carry their days, the earliest first', () => {
    const result = assess(row(7), law);
    const days = result.duties.map((duty) => duty.appliesFrom);
    expect(days).toEqual([...days].sort());
    expect(days[0]).toBe('2025-02-02');
    expect(days).toEqual(expect.arrayContaining(['2026-08-02', '2027-12-02']));
    expect(assess(row(58), law).duties.find((duty) => duty.id === 'oversight')?.appliesFrom).toBe(
      '2028-08-02',
    );
  });

  it('22: several areas, looks and destinations: the highest counts', () => {
    const areas = of({ annex3: ['4a', '5b'], effect: 'influences' });
    expect(areas.flags).toEqual(expect.arrayContaining(['FRIA', 'W1']));
    const looks = of({ media: ['video'], real: ['art', 'yes'] });
    expect(looks.notices).toEqual([
      expect.objectContaining({ type: 'video', form: 'full', level: 'required' }),
    ]);
    const places = of({ media: ['text'], pub: ['advert', 'public_interest'], review: 'formal' });
    expect([places.category, places.notice]).toEqual(['limited', 'required']);
  });

  it('23: applicants bring the works council in', () => {
    expect(of({ annex3: ['4a'], effect: 'influences', staff: 'no' }).flags).toContain('W1');
    expect(of({ annex3: ['5b'], effect: 'influences', staff: 'no' }).flags).not.toContain('W1');
  });

  it('24: who counts as other people is said', () => {
    expect(question('inter')?.help.de).toMatch(
      /außerhalb des eigenen Teams.*auch Beschäftigte, wenn sie nicht wissen/,
    );
  });

  it('25: published text that is neither advert nor of public interest has a code', () => {
    const result = of({ media: ['text'], pub: ['public_other'], review: 'none' });
    expect([result.category, result.notice, result.firedRules.includes('R48')]).toEqual([
      'minimal',
      'recommended',
      true,
    ]);
  });
});
