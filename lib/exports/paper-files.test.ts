import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { exportedPaperSchema } from '@/lib/documents/paper-schema';
import { papersOf } from '@/lib/documents/papers';
import { aSource, COMPANY } from '@/lib/documents/testing/company';
import type { Paper } from '@/lib/documents/tree';
import { paperHtml } from './html/paper-html';
import { excelCsv, internationalCsv } from './paper-csv';
import { PAPER_FORMATS } from './paper-format';
import { paperJson } from './paper-json';
import { paperMarkdown } from './paper-markdown';
import { renderPaper } from './render-paper';
import { partsOf, sheetsOf, zipTimes } from './testing/read-back';

/** Every kind of file that a paper becomes, read back; and what must never be in one. */
const [register, ...others] = (await papersOf(aSource())) as [Paper, ...Paper[]];
const sheet = others[0] as Paper;

const bytesOf = async (paper: Paper, format: (typeof PAPER_FORMATS)[number]) =>
  new Uint8Array(await (await renderPaper(paper, format)).arrayBuffer());

/** Texts that a spreadsheet, a browser or a reader could take for more than text. */
const NASTY = [
  '=1+1',
  '=HYPERLINK("https://example.org")',
  '+49 30 1',
  '-5',
  '@SUM(A1)',
  '\t=1',
  '＝1+1',
  'a;=1',
  '"=1',
  'a\n=1',
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '_x0041_',
  '[x](javascript:alert(1))',
  'a\u0000b\ud800c',
];

async function nasty(): Promise<readonly Paper[]> {
  const first = COMPANY.useCases[0];
  if (!first || !COMPANY.company) throw new Error('no company');
  const useCases = NASTY.map((name, index) => ({
    ...first,
    id: `00000000-0000-4000-8000-9${String(index).padStart(11, '0')}`,
    number: index + 1,
    name,
    description: name,
    ownerRole: name,
  }));
  const company = { ...COMPANY.company, name: NASTY[11] ?? '', address: NASTY[0] ?? '' };
  return papersOf(aSource({ snapshot: { ...COMPANY, company, useCases } }));
}

describe('XLSX', () => {
  test('has its sheets, with typed cells, a frozen head and a filter', async () => {
    const sheets = sheetsOf(await bytesOf(register, 'xlsx'));
    expect([...sheets.keys()]).toEqual([
      'Verzeichnis',
      'Werkzeuge ohne Anwendungsfall',
      'Rechts- und Regelstände',
      'Einstufungen',
      'Anbieter',
      'Hinweise',
      'Schulung',
      'Offene Punkte',
      'Meta',
    ]);
    const { xml, cells } = sheets.get('Verzeichnis') ?? { xml: '', cells: new Map() };
    expect(cells.get('A2')).toMatchObject({ text: 'UC-001', type: 'inlineStr' });
    expect(cells.get('B2')).toMatchObject({ text: 'Kundenmails beantworten' });
    const heads = [...cells.values()].filter(({ place }) => /^[A-Z]+1$/.test(place)).map(({ text }) => text);
    const column = (title: string) => String.fromCharCode(65 + heads.indexOf(title));
    expect(cells.get(`${column('Nutzungen 180 Tage')}2`)).toMatchObject({ text: '18', type: '' });
    // 15.03.2027 counted from 30.12.1899, shown as a day
    expect(cells.get(`${column('Nächste Prüfung')}2`)).toMatchObject({ text: '46461', style: '1' });
    expect(xml).toContain('state="frozen"');
    expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+6"\/>/);
  });

  test('keeps every nasty text as a text: no cell is a formula, nothing links out', async () => {
    const papers = await nasty();
    const bytes = await bytesOf(papers[0] as Paper, 'xlsx');
    const sheets = sheetsOf(bytes);
    const names = NASTY.map((_, index) => sheets.get('Verzeichnis')?.cells.get(`B${2 * index + 2}`)?.text);
    expect(names.slice(0, 12)).toEqual(NASTY.slice(0, 12));
    expect(names[12]).toBe('_x005F_x0041_');
    expect(names[14]).toBe('ab\ufffdc');
    const all = [...sheets.values()].flatMap(({ cells }) => [...cells.values()]);
    expect(all.filter(({ isFormula }) => isFormula)).toEqual([]);
    expect(Object.keys(partsOf(bytes)).filter((name) => /vba|externalLink|hyperlink/i.test(name))).toEqual(
      [],
    );
  });
});

describe('CSV', () => {
  const rows = (text: string, separator: string) => text.split('\r\n').map((row) => row.split(separator));

  test('for Excel: mark, semicolons, German head, days as there', () => {
    const text = [...excelCsv(register)].join('');
    expect(text.startsWith('\uFEFFNr.;Anwendungsfall;Werkzeug;')).toBe(true);
    expect(text).not.toMatch(/sep=/i);
    expect(rows(text, ';')[1]).toEqual(
      expect.arrayContaining(['UC-001', 'minimal', '8', '18', '15.03.2027']),
    );
  });

  test('for programs: no mark, commas, codes, ISO days', () => {
    const text = [...internationalCsv(register)].join('');
    expect(text.startsWith('number,use_case,tool,')).toBe(true);
    expect(text).toContain(',2027-03-15');
    expect(text).toContain(',document_why,');
  });

  test('a paper without a table is made flat, its unknown values empty', () => {
    const text = [...excelCsv(sheet)].join('');
    expect(text.startsWith('\uFEFFAbschnitt;Feld;Wert;Hinweis\r\n')).toBe(true);
    expect(text).toContain('Einstufung;;minimal;');
    expect([...internationalCsv(sheet)].join('')).toContain('Zweck und Ablauf,purpose,Zweck,mail,');
  });

  test('guards every text that begins like a formula', async () => {
    const text = [...excelCsv((await nasty())[0] as Paper)].join('');
    for (const guarded of [
      `"'=1+1"`,
      `"'+49 30 1"`,
      `"'-5"`,
      `"'@SUM(A1)"`,
      `"'\t=1"`,
      `"'＝1+1"`,
      '"a;=1"',
      '"""=1"',
    ]) {
      expect(text, guarded).toContain(guarded);
    }
  });
});

describe('HTML', () => {
  test('is one page in its language that may run and load nothing', () => {
    const html = paperHtml(sheet);
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('default-src &#39;none&#39;');
    expect(html).not.toMatch(/<script|<link|\ssrc=|url\((?!#)|@import/i);
    expect(html).toContain('counter(page)');
    expect(html).toContain('A1B2 C3D4');
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });

  test('no text becomes markup or ends the style', async () => {
    for (const paper of await nasty()) {
      const html = paperHtml(paper);
      expect(html).not.toMatch(/<script|<img/i);
      expect(html.match(/<\/style>/g)).toHaveLength(1);
    }
  });
});

describe('Word', () => {
  test('has headings as styles, tables with head rows, and no person in it', async () => {
    const parts = partsOf(await bytesOf(register, 'docx'));
    const body = parts['word/document.xml'] ?? '';
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(body).toContain('<w:tblHeader/>');
    expect(body).toContain('Kundenmails beantworten');
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Muster &amp; Söhne GmbH</dc:creator>');
    expect(parts['word/footer1.xml']).toContain('NUMPAGES');
    expect(
      Object.keys(parts).filter((name) => /comments|people/i.test(name) && parts[name]?.includes('w:author')),
    ).toEqual([]);
  });

  test('keeps nasty texts as texts', async () => {
    const body = partsOf(await bytesOf((await nasty())[0] as Paper, 'docx'))['word/document.xml'] ?? '';
    expect(body).toContain('&lt;script&gt;');
    expect(body).not.toMatch(/w:instrText[^>]*>[^<]*HYPERLINK/);
  });
});

describe('JSON', () => {
  const published = JSON.parse(readFileSync('public/schemas/paper-1.json', 'utf8'));

  test('the published schema is the one that files are written by', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(exportedPaperSchema))));
  });

  test('every paper is valid against it, for zod and for another validator', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(published);
    for (const paper of [register, ...others]) {
      const json = JSON.parse(paperJson(paper));
      expect(exportedPaperSchema.safeParse(json).success, paper.id).toBe(true);
      expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(validate({ ...JSON.parse(paperJson(register)), more: 1 })).toBe(false);
  });

  test('has codes beside words, and null where nobody has said', () => {
    const json = exportedPaperSchema.parse(JSON.parse(paperJson(register)));
    const [first] = json.parts;
    if (first?.kind !== 'table') throw new Error('no table');
    const at = (code: string) => first.rows[0]?.[first.columns.findIndex((column) => column.code === code)];
    expect(at('category')).toEqual({ code: 'minimal', text: 'minimal' });
    expect(at('next')).toEqual({ day: '2027-03-15' });
    expect(first.rows.at(-1)?.[2]).toBeNull();
  });
});

test('Markdown has headings, tables and boxes to tick, and no text becomes markup', async () => {
  const text = paperMarkdown(register);
  expect(text).toMatch(/^# KI-Verzeichnis\n/);
  expect(text).toContain('| Nr. | Anwendungsfall, Zweck |');
  expect(text).toContain('- [ ] ');
  const nastyText = (await nasty()).map(paperMarkdown).join('\n');
  expect(nastyText).not.toMatch(/^\s*<|[^\\]<script|[^\\]\[x\]\(/m);
});

describe('whatever the hour', () => {
  beforeAll(() => {
    vi.useFakeTimers({ now: new Date('2026-11-23T13:37:42.420Z'), toFake: ['Date'] });
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  test.each(PAPER_FORMATS)(
    'no time of day is in %s, and the same paper gives the same file',
    async (format) => {
      const [bytes, again] = [await bytesOf(sheet, format), await bytesOf(sheet, format)];
      const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
      const texts = isZip ? Object.values(partsOf(bytes)) : [new TextDecoder().decode(bytes)];
      expect(texts.filter((text) => /13:37|1[34]:37:4|T13|1795441/.test(text))).toEqual([]);
      expect(isZip ? [...new Set(zipTimes(bytes))] : [0]).toEqual([0]);
      expect(Buffer.compare(bytes, again)).toBe(0);
    },
  );
});

test('nothing that a record may not hold gets into a file, were it there', async () => {
  const canaries = { content: 'zq7-Thomas-Berger', at: 'zq7-13:37', url: 'https://zq7.example/chat/1' };
  const planted = (rows: readonly object[]) => rows.map((row) => ({ ...row, ...canaries }));
  const tables = Object.entries(COMPANY).map(([name, rows]) => [
    name,
    Array.isArray(rows) ? planted(rows) : { ...rows, ...canaries },
  ]);
  const papers = await papersOf(aSource({ snapshot: Object.fromEntries(tables) }));
  expect(papers).toHaveLength(others.length + 1);
  for (const paper of papers) {
    for (const format of ['html', 'excel', 'csv', 'json', 'markdown'] as const) {
      expect(new TextDecoder().decode(await bytesOf(paper, format))).not.toContain('zq7');
    }
    for (const part of Object.values(partsOf(await bytesOf(paper, 'xlsx'))))
      expect(part).not.toContain('zq7');
  }
});
