import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/lib/i18n/language';
import { EMPTY_SNAPSHOT } from '@/lib/register/store/snapshot';
import { paperKey, papersOf } from './papers';
import { idOf } from './testing/base';
import { aSource, COMPANY } from './testing/company';
import { cell, facts, open, paperIn, says, table, whole } from './testing/look';
import type { Paper } from './tree';

/** What the papers of the invented company say. */
const german = await papersOf(aSource());
const english = await papersOf(aSource({ language: 'en' }));

const paper = (key: string, papers = german) => paperIn(papers, key);

describe('the papers there are', () => {
  test('one of each kind, and one for each use case, purpose and vendor', () => {
    expect(german.map(paperKey)).toEqual([
      'O-1',
      ...['O-2', 'O-3', 'O-4'].flatMap((id) => [1, 2, 3, 4].map((n) => `${id}/UC-00${n}`)),
      'O-4/Schleuse',
      'O-5',
      'O-6',
      'O-7/OpenAI',
      'O-8',
    ]);
    expect(english.map(paperKey)).toEqual(german.map(paperKey));
  });

  test('every paper begins with company, state, day, law, and ends with signers', () => {
    for (const it of german) {
      expect(it.head).toMatchObject({
        company: 'Muster & Söhne GmbH',
        companyLine: 'Gerbergasse 3 · 61118 Bad Vilbel',
        day: '2026-11-23',
        lawVersion: '2026-11-23',
        policyVersion: '4',
        fingerprint: 'A1B2 C3D4 E5F6 0718 293A 4B5C 6D7E 8F90',
      });
      expect(it.signers).toEqual(['Geschäftsleitung', 'Datenschutz', 'verantwortliche Rolle']);
    }
  });

  test('the state follows from the records: approved, or a draft', () => {
    const state = (key: string) => paper(key).head.state;
    expect([state('O-2/UC-001'), state('O-3/UC-001'), state('O-6'), state('O-7/OpenAI')]).toEqual(
      Array(4).fill('released'),
    );
    expect([
      state('O-1'),
      state('O-2/UC-002'),
      state('O-2/UC-003'),
      state('O-4/UC-004'),
      state('O-5'),
      state('O-8'),
    ]).toEqual(Array(6).fill('draft'));
  });

  test('the sample company says so', async () => {
    const [first] = await papersOf(aSource({ isSample: true }));
    expect(first?.head.sample).toBe(true);
    expect(german[0]?.head.sample).toBeUndefined();
  });

  test.each(LANGUAGES)('an empty register gives papers that say what is missing (%s)', async (language) => {
    const empty = await papersOf(aSource({ snapshot: EMPTY_SNAPSHOT, language }));
    expect(empty.map(paperKey)).toEqual(['O-1', 'O-4/Schleuse', 'O-5', 'O-6', 'O-8', 'O-10']);
    expect(empty.every(({ head }) => head.state === 'draft')).toBe(true);
    expect(open(empty[0] as Paper).length).toBeGreaterThan(0);
  });

  test('nothing German is left in the English papers but what people wrote and the wordings in German', () => {
    const texts = english.map((it) => JSON.stringify({ ...it, head: null }));
    for (const word of ['DS-GVO', 'KI-VO', 'Anhang', 'UAbs.', 'Nr. ', 'freigegeben', 'Personenbez']) {
      expect(
        texts.filter((text) => text.includes(word)),
        word,
      ).toEqual([]);
    }
  });
});

describe('O-1', () => {
  const register = table(paper('O-1'), 'Verzeichnis');

  test('has one row a use case and tool, with the columns that auditors expect', () => {
    expect(register.rows).toHaveLength(5);
    const row = (code: string) => cell(register, 0, code);
    expect([row('number'), row('tool'), row('vendor'), row('plan')]).toEqual([
      'UC-001',
      'ChatGPT',
      'OpenAI Ireland Ltd.',
      'Geschäftstarif',
    ]);
    expect(row('purpose')).toBe('Mails beantworten: Antworten entwerfen');
    expect([row('category'), row('notice'), row('avv')]).toEqual(['minimal', 'keine Pflicht', 'geschlossen']);
    expect(row('transfer')).toContain('Vereinigte Staaten');
    expect([row('uses_30'), row('uses_180')]).toEqual([8, 18]);
    expect([row('checked'), row('next')]).toEqual([{ day: '2026-09-16' }, { day: '2027-03-15' }]);
  });

  test('shows no unit with too few people', () => {
    expect(cell(register, 0, 'role')).toBe('Kundendienst');
    expect(whole(paper('O-1'))).not.toContain('"code":"hr"');
  });

  test('names a missing notice, and tools nobody has said anything about', () => {
    expect(cell(register, 2, 'notice')).toContain('noch nicht angebracht');
    const unassigned = table(paper('O-1'), 'Werkzeuge ohne Anwendungsfall');
    expect(unassigned.rows.map((row) => row[0])).toEqual(['DeepSeek', 'Perplexity']);
    expect(cell(unassigned, 1, 'uses_30')).toBe(2);
  });

  test('lists every open task once', () => {
    const points = open(paper('O-1'));
    expect(new Set(points).size).toBe(points.length);
    expect(points.join('\n')).toContain('UC-002');
    expect(points.join('\n')).toContain('Perplexity');
  });
});

describe('O-2', () => {
  test('has its ten sections', () => {
    const titles = paper('O-2/UC-001').parts.map(({ title }) => title);
    expect(titles).toHaveLength(10);
    expect([titles[0], titles[9]]).toEqual(['Zweck und Ablauf', 'Freigabe, Wiedervorlage']);
  });

  test('says what was found, by kind and number, and calls it pseudonymised', () => {
    expect(says(paper('O-2/UC-001'), 'found')).toBe('Person 4, E-Mail-Adresse 2, IBAN 1');
    expect(says(paper('O-2/UC-001'), 'handled')).toBe('ersetzt 13, ohne Funde 5');
    expect(whole(paper('O-2/UC-001'))).toContain('pseudonymisiert');
    expect(whole(paper('O-2/UC-001'))).not.toMatch(/anonym(?!isiert)|[^d]anonymisiert/);
  });

  test('an empty purpose makes it incomplete', () => {
    expect(open(paper('O-2/UC-004')).join()).toContain('Zweck');
    expect(says(paper('O-2/UC-004'), 'purpose')).toBeUndefined();
  });

  test('an effect on customers needs a sentence', () => {
    expect(open(paper('O-2/UC-002'))).toContain('Auswirkung auf Kunden beschreiben');
    expect(open(paper('O-2/UC-001'))).not.toContain('Auswirkung auf Kunden beschreiben');
  });

  test('high risk has its annex, with the gaps to be seen', () => {
    const annex = paper('O-2/UC-003').parts.find(({ title }) => title === 'Anlage: hohes Risiko');
    expect(annex).toMatchObject({ annex: true, newPage: true });
    expect(says(paper('O-2/UC-003'), 'outputMeaning')).toContain('Reihung');
    expect(says(paper('O-2/UC-003'), 'logPlace')).toBeUndefined();
  });
});

describe('O-3', () => {
  const record = paper('O-3/UC-001');

  test('holds all questions with answers, rules with norms, duties with days, and the law', () => {
    expect(table(record, 'Fragen und Antworten').rows.length).toBeGreaterThan(10);
    expect(table(record, 'Angewandte Regeln').rows.map((row) => row[0])).toEqual(['R60', 'R70']);
    expect(table(record, 'Pflichten und ab wann sie gelten').rows[0]?.at(-1)).toEqual({ day: '2025-02-02' });
    expect(says(record, 'law_version')).toEqual({ day: '2026-11-23' });
  });

  test('holds every version with its hash', () => {
    const versions = table(record, 'Fassungen');
    expect(versions.rows.map((row) => row[0])).toEqual([1, 2]);
    expect(versions.rows.every((row) => /^[0-9a-f]{64}$/.test(String(row.at(-1))))).toBe(true);
  });

  test('names unsure answers and that the result is preliminary', () => {
    const text = whole(paper('O-3/UC-003'));
    expect(text).toContain('Unsicher beantwortet');
    expect(text).toContain('Vorläufig');
  });

  test('keeps an override beside the computed class', async () => {
    const assessments = COMPANY.assessments.map((it) =>
      it.id === idOf(52)
        ? {
            ...it,
            override: { category: 'limited' as const, reason: 'Vorsicht', role: 'admin', day: '2026-09-16' },
          }
        : it,
    );
    const changed = await papersOf(aSource({ snapshot: { ...COMPANY, assessments } }));
    const it = paper('O-3/UC-001', changed);
    expect(says(it, 'computed')).toBe('Minimales Risiko');
    expect(says(it, 'override')).toBe('Begrenztes Risiko (Transparenz)');
    expect(says(it, 'override_reason')).toBe('Vorsicht');
  });

  test('is readable where this release does not know the law of its day', async () => {
    const assessments = COMPANY.assessments.map((it) => ({ ...it, lawVersion: '2031-01-01' }));
    const changed = await papersOf(aSource({ snapshot: { ...COMPANY, assessments } }));
    expect(whole(paper('O-3/UC-001', changed))).toContain('KI-Kompetenz');
  });
});

describe('O-4', () => {
  test('has the fields of Art. 30 with their letters, and says which are missing', () => {
    const sheet = paper('O-4/UC-001');
    expect(facts(sheet).find(({ code }) => code === 'purpose')).toMatchObject({ note: 'Art. 30(1)(b)' });
    expect(says(sheet, 'recipients')).toContain('OpenAI Ireland Ltd.');
    expect(says(sheet, 'thirdCountries')).toBe('Vereinigte Staaten');
    expect(says(sheet, 'dataCategories')).toContain('tatsächlich erkannt: Person, E-Mail-Adresse, IBAN');
    expect(open(paper('O-4/UC-002'))).toContain('Angabe ergänzen: Rechtsgrundlage');
  });

  test('has an entry of its own for the extension', () => {
    const own = paper('O-4/Schleuse');
    expect(says(own, 'retention')).toContain('180 Tage');
    expect(says(own, 'dataSubjects')).toContain('Beschäftigte');
  });
});
