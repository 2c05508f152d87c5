import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/lib/i18n/language';
import { readPolicy } from '@/lib/policy/read-policy';
import { mergeRules, type Sources } from '@/lib/policy/rules';
import { EMPTY_SNAPSHOT } from '@/lib/register/store/snapshot';
import { useSchema } from '@/lib/register/use';
import { papersOf } from './papers';
import { ruledCompany } from './ruled-company';
import type { PaperSource } from './source';
import { aSource, COMPANY } from './testing/company';
import { facts, open, paperIn, table, textOf, whole } from './testing/look';

/** What staff and works council read follows the rules in force, not a fixed text. */
const STRICT: Sources = {
  managed: {
    number: '7',
    company: { legalBasis: 'Betriebsvereinbarung KI' },
    tools: { claude: 'allowed', chatgpt: 'blocked' },
    otherTools: 'blocked',
    granularity: 'month',
    retentionDays: 30,
    minGroupSize: 8,
    reasonRequired: true,
    allowPause: false,
    keepMappingDays: 7,
    worksAgreement: 'BV KI vom 01.10.2026',
    collector: { endpoint: 'https://otel.firma.example:4318' },
  },
};
const UNKNOWN = { ...COMPANY, company: { ...COMPANY.company, worksCouncil: 'unknown' } } as typeof COMPANY;

async function papersUnder(sources: Sources | undefined, more: Partial<PaperSource> = {}) {
  const rules = sources && { rules: mergeRules(sources) };
  return papersOf(aSource({ snapshot: UNKNOWN, ...rules, ...more }));
}
const paper = async (id: string, sources?: Sources, more?: Partial<PaperSource>) =>
  paperIn(await papersUnder(sources, more), id);
const value = (it: Awaited<ReturnType<typeof paper>>, code: string) =>
  textOf(facts(it).find((fact) => fact.code === code)?.value);

describe('O-6, information for staff', () => {
  test('says what the rules in force say', async () => {
    const text = whole(await paper('O-6', STRICT));
    for (const said of [
      'Gespeichert werden nur: Monat, Werkzeug',
      'nur den Monat',
      'nach 30 Tagen',
      'weniger als 8 Personen',
      'einen von vier festen Gründen',
      'kann nicht pausiert werden',
      'höchstens 7 Tage',
      'an den eigenen Server der Firma: otel.firma.example:4318',
      'Alle anderen Werkzeuge sind gesperrt',
      'Rechtsgrundlage: Betriebsvereinbarung KI',
      'BV KI vom 01.10.2026',
    ])
      expect(text).toContain(said);
  });

  test('says the defaults where no rule is set, and nothing about a server', async () => {
    const text = whole(await paper('O-6', {}));
    for (const said of ['Gespeichert werden nur: Tag', 'Ein Grund wird nicht verlangt', 'überträgt nichts'])
      expect(text).toContain(said);
    expect(text).not.toContain('Server');
  });

  test('what only the browser knows is left out where papers are made from the register alone', async () => {
    const text = whole(await paper('O-6'));
    expect(text).toContain('Ein Eintrag nennt den Tag.');
    expect(text).not.toMatch(/Grund wird|pausiert|überträgt/);
  });

  test('a rule about a tool counts more than the register, and names tools that it does not know', async () => {
    const rows = table(await paper('O-6', STRICT), 'Erlaubte und gesperrte Werkzeuge').rows;
    expect(rows.map(([name, status]) => [name, textOf(status)])).toEqual([
      ['Claude', 'erlaubt'],
      ['Microsoft Copilot', 'ohne Personendaten'],
      ['ChatGPT', 'gesperrt'],
      ['DeepSeek', 'gesperrt'],
    ]);
  });
});

describe('O-10, key points for a works agreement', () => {
  test('comes from the rules in force', async () => {
    const it = await paper('O-10', STRICT);
    expect(value(it, 'granularity')).toBe('Monat');
    expect(value(it, 'retention_days')).toBe(30);
    expect(value(it, 'min_group_size')).toBe(8);
    expect(value(it, 'works_agreement')).toBe('BV KI vom 01.10.2026');
    expect(value(it, 'collector')).toBe('otel.firma.example:4318');
    expect(String(value(it, 'policy_version'))).toMatch(/^7-/);
    expect(whole(it)).toContain('§ 87 Abs. 1 Nr. 6 BetrVG');
    expect(whole(it)).toContain('Der Erste des Monats, kein Tag');
  });

  test('lists every field that a use can have, and no other', async () => {
    const { rows } = table(await paper('O-10'), 'Was eine Nutzung im Register enthält');
    expect(rows).toHaveLength(Object.keys(useSchema.shape).length);
    expect(rows.flat().every((cell) => typeof cell === 'string' && cell.length > 0)).toBe(true);
  });

  test('without an agreement it is a draft that says so; with one and approved rules it is released', async () => {
    const without = await paper('O-10', {});
    expect(without.head.state).toBe('draft');
    expect(open(without)).toContain(
      'Betriebsvereinbarung abschließen und ihre Fundstelle in den Regeln eintragen',
    );
    const approved = UNKNOWN.policies.map((it) => ({ ...it, approvedByRole: 'Geschäftsführung' }));
    const done = await paper('O-10', STRICT, { snapshot: { ...UNKNOWN, policies: approved } });
    expect([done.head.state, open(done)]).toEqual(['released', []]);
  });

  test('there is none where the register says that there is no works council', async () => {
    expect((await papersOf(aSource())).some(({ id }) => id === 'O-10')).toBe(false);
  });

  test.each(LANGUAGES)('reads whole with an empty register (%s)', async (language) => {
    const it = await paper('O-10', {}, { snapshot: EMPTY_SNAPSHOT, language });
    expect(whole(it)).toContain(language === 'de' ? '[Firma]' : '[company]');
    expect(whole(it)).toContain(language === 'de' ? 'Feiner als den Tag' : 'nothing finer than the day');
  });
});

describe('the company of the papers', () => {
  const RULED = { company: { name: 'Regel GmbH', authority: 'LfD' }, contact: { email: 'it@regel.example' } };

  test('is what was entered, and where nothing was, what the rules say', () => {
    const entered = { ...COMPANY.company, authority: '' } as NonNullable<typeof COMPANY.company>;
    expect(ruledCompany(entered, RULED, '2026-11-23')).toEqual({ ...entered, authority: 'LfD' });
    expect(ruledCompany(undefined, RULED, '2026-11-23')).toMatchObject({
      name: 'Regel GmbH',
      email: 'it@regel.example',
      address: '',
    });
    expect(ruledCompany(undefined, { company: {}, contact: {} }, '2026-11-23')).toBeUndefined();
  });
});

describe('nothing finer than a day', () => {
  test.each(['hour', 'minute', 'event', ''])(
    'no rule can ask for it, with or without an agreement: %j',
    (asked) => {
      const { policy, problems } = readPolicy({ granularity: asked, worksAgreement: 'BV 1' });
      expect(problems).toEqual([{ path: 'granularity', kind: 'invalid' }]);
      expect(mergeRules({ managed: policy }).values.granularity).toBe('day');
    },
  );

  test('no use can carry it', () => {
    const use = {
      id: '7b0cf7a5-3a1e-4f7c-8f4f-2f8b2f0a5c11',
      day: '2026-11-23',
      toolId: 'chatgpt',
      action: 'paste',
      protection: 'none_needed',
      guard: 'selectors',
      types: {},
      policyVersion: 'default-1',
      detectorVersion: '1',
    };
    expect(useSchema.safeParse(use).success).toBe(true);
    expect(useSchema.safeParse({ ...use, day: '2026-11-23T08:15' }).success).toBe(false);
    for (const more of [{ time: '08:15' }, { at: 1764000000000 }, { hour: 8 }])
      expect(useSchema.safeParse({ ...use, ...more }).success).toBe(false);
  });
});
