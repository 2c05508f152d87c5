import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile } from '@/lib/files/open';
import { editsFor, fixtureBytes, opened, rewritten } from '@/test/helpers/files';
import { dayOf, isDateFormat } from './cell-values';

const parts = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
const everything = (bytes: Uint8Array) => Object.values(parts(bytes)).join('\n');

const PEOPLE = {
  'Thomas Berger': '[Person 1]',
  'Sabine Krüger': '[Person 2]',
  'Elif Aydın': '[Person 3]',
  'elif.aydin@praxis.example': '[E-Mail 1]',
  'sabine.krueger@kunde.example': '[E-Mail 2]',
  't.berger@kunde.example': '[E-Mail 3]',
  'Herrn Berger': '[Person 1]',
  'Herr Berger': '[Person 1]',
};

describe('docx made by LibreOffice', () => {
  it('reads body, table, header, footer, footnote, comment and properties', async () => {
    const { text } = await opened('letter.docx', fixtureBytes('letter.docx'));
    for (const line of [
      'Sehr geehrter Herr Thomas Berger,',
      'Name\tE-Mail',
      'Frau Elif Aydın\telif.aydin@praxis.example',
      'Akte Thomas Berger',
      'Rückfragen an Frau Sabine Krüger',
      'Kontoinhaber ist Herr Thomas Berger.',
      'Bitte Herrn Berger unter',
      'Kündigung von Herrn Thomas Berger',
      'mailto:elif.aydin@praxis.example',
    ])
      expect(text).toContain(line);
  });

  it('replaces everywhere, also over runs, and keeps the runs and their formats', async () => {
    const before = parts(fixtureBytes('letter.docx'));
    const after = parts(await rewritten('letter.docx', fixtureBytes('letter.docx'), PEOPLE));
    const all = Object.values(after).join('\n');
    for (const value of ['Berger', 'Krüger', 'Aydın', 'aydin@']) expect(all).not.toContain(value);
    const tags = (xml = '') => xml.replace(/>[^<]*</g, '><');
    expect(tags(after['word/document.xml'])).toBe(tags(before['word/document.xml']));
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  it('leaves a file without edits as it reads', async () => {
    const file = await opened('letter.docx', fixtureBytes('letter.docx'));
    expect(parts(file.write([]))).toEqual(parts(fixtureBytes('letter.docx')));
  });
});

describe('pptx made by LibreOffice', () => {
  it('replaces on slides and in notes', async () => {
    const out = everything(await rewritten('slides.pptx', fixtureBytes('slides.pptx'), PEOPLE));
    for (const value of ['Berger', 'Krüger', 'Aydın', 't.berger@']) expect(out).not.toContain(value);
    expect(out).toContain('[Person 1]');
  });
});

describe('xlsx made by LibreOffice', () => {
  it('shows dates as days and rows as lines of a table', async () => {
    const { text } = await opened('customers.xlsx', fixtureBytes('customers.xlsx'));
    expect(text).toContain('Thomas Berger\t14.05.1980\tt.berger@kunde.example\t1200.5\n');
    expect(text).toContain('Summe\t\t\t1280.5');
  });

  it('replaces cells, comments, properties and sheet names, and keeps formulas pointing there', async () => {
    const out = parts(
      await rewritten('customers.xlsx', fixtureBytes('customers.xlsx'), { ...PEOPLE, '14.05.1980': '1980' }),
    );
    const all = Object.values(out).join('\n');
    for (const value of ['Berger', 'Krüger', 'Aydın', 't.berger@']) expect(all).not.toContain(value);
    expect(out['xl/workbook.xml']).toContain('name="(Person 1)"');
    expect(out['xl/worksheets/sheet3.xml']).toContain("'(Person 1)'!B1*2".replaceAll("'", '&apos;'));
    expect(out['xl/worksheets/sheet1.xml']).toMatch(/<c r="B2"[^>]* t="str"><v>1980<\/v>/);
    expect(out['xl/worksheets/sheet1.xml']).toContain('SUM(D2:D3)');
  });
});

describe('workbooks by others', () => {
  const sheet = (cells: string) =>
    `<?xml version="1.0"?><worksheet xmlns="x"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  const book = (more: Record<string, string>) =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          '[Content_Types].xml': '<Types/>',
          'xl/workbook.xml': '<workbook><sheets><sheet name="A"/></sheets></workbook>',
          ...more,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    );

  it.each([
    [
      'inline strings',
      '<c r="A1" t="inlineStr"><is><t>Max</t></is></c>',
      '<c r="A1" t="inlineStr"><is><t>[P]</t></is></c>',
    ],
    ['numbers', '<c r="A1" s="0"><v>4.9E+2</v></c>', '<c r="A1" s="0" t="str"><v>[P]</v></c>'],
    ['typed numbers', '<c r="A1" t="n"><v>490</v></c>', '<c r="A1" t="str"><v>[P]</v></c>'],
    [
      'results of formulas',
      '<c r="A1" t="str"><f>"Max"</f><v>Max</v></c>',
      '<c r="A1" t="str"><f>"[P]"</f><v>[P]</v></c>',
    ],
  ])('%s', async (_, before, after) => {
    const bytes = book({ 'xl/worksheets/sheet1.xml': sheet(before) });
    const out = parts(await rewritten('a.xlsx', bytes, { Max: '[P]', '490': '[P]' }));
    expect(out['xl/worksheets/sheet1.xml']?.replaceAll('&quot;', '"')).toBe(sheet(after));
  });

  it('changes a string that cells share once, with its runs, and table heads with it', async () => {
    const bytes = book({
      'xl/sharedStrings.xml':
        '<sst><si><r><t>Ma</t></r><r><t>x</t></r></si><si><t>nie gezeigt: Max</t></si></sst>',
      'xl/worksheets/sheet1.xml': sheet('<c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>0</v></c>'),
      'xl/tables/table1.xml': '<table><tableColumns><tableColumn id="1" name="Max"/></tableColumns></table>',
    });
    const file = await opened('a.xlsx', bytes);
    expect(file.text).toContain('Max\t\tMax\n');
    const out = parts(file.write(editsFor(file.text, { Max: '[P]' })));
    expect(out['xl/sharedStrings.xml']).toBe(
      '<sst><si><r><t>[P]</t></r><r><t></t></r></si><si><t>nie gezeigt: [P]</t></si></sst>',
    );
    expect(out['xl/tables/table1.xml']).toContain('name="[P]"');
  });
});

describe('cells', () => {
  it.each([
    [29355, false, '14.05.1980'],
    [1, false, '31.12.1899'],
    [0, true, '01.01.1904'],
    [44927.75, false, '01.01.2023'],
  ])('day %d (1904: %s) is %s', (serial, uses1904, day) => {
    expect(dayOf(serial, uses1904)).toBe(day);
  });

  it.each([
    [14, undefined, true],
    [0, undefined, false],
    [164, 'dd/mm/yyyy', true],
    [164, 'TT.MM.JJJJ', true],
    [164, '#,##0.00 "Tage"', false],
    [164, '[Red]0.00', false],
  ])('format %d %s shows a day: %s', (id, code, expected) => {
    expect(isDateFormat(id, code)).toBe(expected);
  });
});

describe('what must not be believed', () => {
  const types = { '[Content_Types].xml': strToU8('<Types/>') };
  it('a package that declares entities is broken', async () => {
    const evil = '<!DOCTYPE x [<!ENTITY a "b">]><w:document><w:p><w:t>&a;</w:t></w:p></w:document>';
    expect(await openFile('a.docx', zipSync({ ...types, 'word/document.xml': strToU8(evil) }))).toBe(
      'broken',
    );
  });

  /** Writes another size into the table of contents. */
  const claiming = (size: number, bytes: Uint8Array) => {
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < bytes.length - 4; i++) {
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, size, true);
    }
    return bytes;
  };

  it('an archive that would unpack to too much is too large, and nothing of it is unpacked', async () => {
    const bomb = zipSync({ ...types, 'word/document.xml': strToU8('<w:document/>') });
    expect(await openFile('a.docx', claiming(150_000_000, bomb))).toBe('large');
  });

  it('an archive that lies about its sizes is broken or stays small', async () => {
    const long = strToU8(`<w:document>${' '.repeat(100_000)}</w:document>`);
    const file = await openFile('a.docx', claiming(10, zipSync({ ...types, 'word/document.xml': long })));
    expect(typeof file === 'string' ? file : file.text.length < 1000 && 'small').toMatch(/broken|small/);
  });
});
