import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { papersOf } from '@/lib/documents/papers';
import { aSource, COMPANY } from '@/lib/documents/testing/company';
import { columnsFor, type Paper, type PaperTable, type Value } from '@/lib/documents/tree';
import type { PaperFormat } from '@/lib/exports/paper-format';
import { valueText } from '@/lib/exports/paper-words';
import { renderPaper } from '@/lib/exports/render-paper';
import { usesWorkbook } from '@/lib/exports/use-sheet';
import { germanUseTable } from '@/lib/exports/use-table';
import { writeXlsx } from '@/lib/exports/xlsx/write-xlsx';
import { aUse } from '@/test/helpers/a-use';

/** Papers opened by LibreOffice and read back cell by cell. */
const NAMES = ['=1+1', '+49 30 1', '-5', '@SUM(A1)', '＝1+1', 'a;=1', '"=1', 'Grüße & "Söhne"', '_x0041_'];

let folder = '';
let register: Paper;
let sheet: Paper;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papers-'));
  const [first] = COMPANY.useCases;
  if (!first) throw new Error('no use case');
  const more = NAMES.map((name, index) => ({ ...first, id: `${index}`, number: 20 + index, name }));
  const papers = await papersOf(
    aSource({ snapshot: { ...COMPANY, useCases: [...COMPANY.useCases, ...more] } }),
  );
  [register, sheet] = papers as [Paper, Paper];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function converted(path: string, filter: string, input: readonly string[] = []): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const options = [
    '--headless',
    profile,
    ...input,
    '--convert-to',
    filter,
    '--outdir',
    join(folder, 'out'),
    path,
  ];
  execFileSync('soffice', options, { stdio: 'ignore' });
}

async function reopened(
  paper: Paper,
  format: PaperFormat,
  filter: string,
  ending: string,
  input: string[] = [],
) {
  const name = `${paper.id}-${format}`;
  const source = join(folder, `${name}.${format === 'excel' ? 'csv' : format}`);
  writeFileSync(source, new Uint8Array(await (await renderPaper(paper, format)).arrayBuffer()));
  converted(source, filter, input);
  return readFileSync(join(folder, 'out', `${name}${ending}`), 'utf8');
}

/** Tab-separated, formulas as formulas, all sheets. */
const TABS = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,true,false,false,-1';

/** Cells of a table of text with quotes. */
function cellsOf(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\n]*))(${separator}|\\n|$)`, 'gy');
  for (let match = cell.exec(text); match && match.index < text.length; match = cell.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** A value as LibreOffice in German writes it. */
function written(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && 'day' in value) return value.day;
  return valueText(value, 'de') ?? '';
}

/** A day as LibreOffice shows it in English, the form that text exports have without a German desktop. */
function sameDay(text: string): string {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text;
}

describe('LibreOffice opens', () => {
  test('the workbook of the register, every cell as it was', async () => {
    await reopened(register, 'xlsx', TABS, '-Verzeichnis.csv');
    for (const part of register.parts.filter((it): it is PaperTable => it.kind === 'table')) {
      const text = readFileSync(join(folder, 'out', `O-1-xlsx-${part.sheet}.csv`), 'utf8');
      const columns = columnsFor(part, 'sheet');
      const read = cellsOf(text, '\t').map((row) => row.map(sameDay));
      expect(read[0], part.sheet).toEqual(columns.map(({ title }) => title));
      const expected = part.rows.map((row) => columns.map(({ index }) => written(row[index])));
      expect(read.slice(1), part.sheet).toEqual(expected);
    }
  });

  test('a long list of uses, whose cells carry no places', async () => {
    const uses = Array.from({ length: 6000 }, (_, index) =>
      aUse({ toolId: `tool-${index}`, types: { IBAN: (index % 9) + 1 } }),
    );
    const blob = await writeXlsx(usesWorkbook(uses, { day: '2026-11-23', productVersion: '1' }));
    const path = join(folder, 'uses.xlsx');
    writeFileSync(path, new Uint8Array(await blob.arrayBuffer()));
    converted(path, TABS);
    const read = cellsOf(readFileSync(join(folder, 'out', 'uses-Nutzungen.csv'), 'utf8'), '\t');
    const expected = [...germanUseTable(uses)].map((row) => row.map((cell) => written(cell)));
    expect(read).toHaveLength(6001);
    for (const at of [0, 1, 3000, 6000]) expect(read[at]?.map(sameDay)).toEqual(expected[at]);
  });

  test('the table for Excel in German, every cell as it was, with its guard', async () => {
    const input = ['--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1031,true,false'];
    const text = await reopened(register, 'excel', TABS.replace(',-1', ''), '.csv', input);
    const names = cellsOf(text, '\t').map((row) => row[1]);
    for (const name of NAMES) expect(names).toContain(/^[=+\-@＝]/.test(name) ? `'${name}` : name);
  });

  test('the sheet of a use case in Word, with its headings, tables and page numbers', async () => {
    const xml = await reopened(sheet, 'docx', 'fodt', '.fodt');
    const text = xml.replace(/<[^>]*>/g, '\n');
    for (const part of sheet.parts) expect(text).toContain(part.title);
    expect(text).toContain('Schlüssel dieses Browsers');
    expect(xml.match(/<text:h [^>]*outline-level="1"/g)?.length).toBeGreaterThanOrEqual(11);
    expect(xml).toMatch(/<text:page-number/);
    expect(xml).toMatch(/<text:page-count/);
  });
});
