import { expect, test } from 'vitest';
import { fileName } from './file-name';

const parts = { document: 'KI-Nutzungen', day: '2026-11-23', number: 3, extension: 'csv' };

test.each([
  [{ ...parts }, 'KI-Nutzungen_2026-11-23_v03.csv'],
  [{ ...parts, company: 'muster-gmbh' }, 'KI-Nutzungen_muster-gmbh_2026-11-23_v03.csv'],
  [{ ...parts, company: 'Müller & Söhne' }, 'KI-Nutzungen_Mueller-Soehne_2026-11-23_v03.csv'],
  [{ ...parts, company: 'Groß/Klein: "Test"?*|<>\\' }, 'KI-Nutzungen_GrossKlein-Test_2026-11-23_v03.csv'],
  [{ ...parts, company: '..verborgen' }, 'KI-Nutzungen_verborgen_2026-11-23_v03.csv'],
  [{ ...parts, company: 'Café Zoé' }, 'KI-Nutzungen_Cafe-Zoe_2026-11-23_v03.csv'],
  [{ ...parts, company: '' }, 'KI-Nutzungen_2026-11-23_v03.csv'],
  [
    {
      ...parts,
      document: 'Steckbrief',
      subject: 'UC-014',
      company: 'muster-gmbh',
      number: 2,
      extension: 'docx',
    },
    'Steckbrief_UC-014_muster-gmbh_2026-11-23_v02.docx',
  ],
  [{ ...parts, number: 100 }, 'KI-Nutzungen_2026-11-23_v100.csv'],
])('%j is called %s', (given, expected) => {
  expect(fileName(given)).toBe(expected);
});

test('a long name is cut before the day', () => {
  const name = fileName({ ...parts, company: 'x'.repeat(300) });
  expect(name).toHaveLength(120);
  expect(name).toMatch(/x_2026-11-23_v03\.csv$/);
});
