import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureBytes, rewritten } from '@/test/helpers/files';

/** Rewritten documents opened again by LibreOffice: unharmed, with everything that wasn't replaced. */
const PEOPLE = {
  'Herrn Berger': '[Person 1]',
  'Herr Berger': '[Person 1]',
  'Thomas Berger': '[Person 1]',
  'Sabine Krüger': '[Person 2]',
  'Elif Aydın': '[Person 3]',
  'elif.aydin@praxis.example': '[E-Mail 1]',
  't.berger@kunde.example': '[E-Mail 2]',
  '14.05.1980': '1980',
};
const GONE = ['Berger', 'Krüger', 'Aydın', '14.05.1980'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reopen-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The document as LibreOffice shows it, in another format. */
function reopened(name: string, bytes: Uint8Array, target: string, filter = target): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', ['--headless', profile, '--convert-to', filter, '--outdir', folder, path], {
    stdio: 'ignore',
  });
  return readFileSync(path.replace(/\.\w+$/, `.${target}`), 'utf8');
}

describe('LibreOffice opens', () => {
  test('a letter, with its text, footnote and formats', async () => {
    const bytes = await rewritten('letter.docx', fixtureBytes('letter.docx'), PEOPLE);
    const html = reopened('letter.docx', bytes, 'html').replace(/\s+/g, ' ');
    expect(html).toContain('[Person 1]');
    expect(html).toContain('Ihre Kündigung vom 3. März ist eingegangen.');
    expect(html).toMatch(/<table[\s\S]*\[Person 3\][\s\S]*\[E-Mail 1\][\s\S]*<\/table>/);
    expect(GONE.slice(0, 3).filter((value) => html.includes(value))).toEqual([]);
  });

  test('a workbook, with values, sheets and a formula that still counts', async () => {
    const bytes = await rewritten('customers.xlsx', fixtureBytes('customers.xlsx'), PEOPLE);
    const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1';
    const path = join(folder, 'customers.xlsx');
    writeFileSync(path, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', ['--headless', profile, '--convert-to', filter, '--outdir', folder, path], {
      stdio: 'ignore',
    });
    const sheets = ['Kunden', '(Person 1)', 'Auswertung'].map((sheet) =>
      readFileSync(join(folder, `customers-${sheet}.csv`), 'utf8'),
    );
    expect(sheets[0]).toContain('[Person 1];1980;[E-Mail 2];1200.5');
    expect(sheets[0]).toContain('Summe;;;1280.5');
    expect(sheets[2]).toContain('2401');
    expect(GONE.filter((value) => sheets.join().includes(value))).toEqual([]);
  });

  test('slides', async () => {
    const bytes = await rewritten('slides.pptx', fixtureBytes('slides.pptx'), PEOPLE);
    const xml = reopened('slides.pptx', bytes, 'fodp');
    expect(xml.replace(/<[^>]*>/g, '')).toContain('Projektleitung: Herr [Person 1]');
    expect(GONE.filter((value) => xml.includes(value))).toEqual([]);
  });

  test('a document by another writer', async () => {
    const section = {
      headers: { default: new Header({ children: [new Paragraph('Akte Thomas Berger')] }) },
      footers: { default: new Footer({ children: [new Paragraph('Sabine Krüger')] }) },
      children: [
        new Paragraph({
          children: [
            new TextRun('Herr Tho'),
            new TextRun({ text: 'mas', bold: true }),
            new TextRun(' Berger & Söhne'),
          ],
        }),
      ],
    };
    const made = new Document({ creator: 'Sabine Krüger', title: 'Thomas Berger', sections: [section] });
    const before = new Uint8Array(await Packer.toBuffer(made));
    const bytes = await rewritten('other.docx', before, PEOPLE);
    const xml = reopened('other.docx', bytes, 'fodt');
    const text = xml.replace(/<[^>]*>/g, '');
    expect(text).toContain('Herr [Person 1] &amp; Söhne');
    expect(text).toContain('Akte [Person 1]');
    expect(GONE.filter((value) => xml.includes(value))).toEqual([]);
  });
});
