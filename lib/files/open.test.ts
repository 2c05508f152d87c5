import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOf, fixtureBytes, opened, textOf } from '@/test/helpers/files';
import '@/test/helpers/with-resolvers';
import { readableName, safeName } from './file-name';
import { LARGEST, openFile } from './open';
import { formatOf } from './sniff';

const bytes = (...codes: number[]) => Uint8Array.from([...codes, ...new Array(32).fill(0)]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encrypted = Uint8Array.from([
  ...OLE,
  ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
]);

describe('what a file is, whatever it is called', () => {
  it.each([
    ['letter.txt', fixtureBytes('letter.docx'), 'docx'],
    ['letter.pdf', fixtureBytes('customers.xlsx'), 'xlsx'],
    ['letter', fixtureBytes('letter.pdf'), 'pdf'],
    ['notes.md', bytesOf('# Hallo'), 'text'],
    ['a.log', bytesOf('<?xml version="1.0"?><a/>'), 'xml'],
    ['a.txt', bytesOf('<!DOCTYPE html><p>x'), 'html'],
    ['a.py', bytesOf('print(1)'), 'text'],
    ['a.TSV', bytesOf('a\tb'), 'table'],
    ['a.svg', bytesOf('<svg/>'), 'xml'],
  ])('%s', (name, content, format) => {
    expect(formatOf(name, content)).toBe(format);
  });
});

describe('what is not read is told', () => {
  it.each([
    ['a password (PDF)', 'locked.pdf', fixtureBytes('locked.pdf'), 'locked'],
    ['a password (Office)', 'a.docx', encrypted, 'locked'],
    ['an old Office file', 'a.doc', bytes(...OLE), 'unknown'],
    ['only pictures', 'scan.pdf', fixtureBytes('scan.pdf'), 'scanned'],
    ['half a document', 'a.docx', fixtureBytes('letter.docx').subarray(0, 4000), 'broken'],
    ['half a PDF', 'a.pdf', bytesOf('%PDF-1.7\nnothing'), 'broken'],
    ['an archive', 'a.zip', zipSync({ 'a.txt': strToU8('Max') }), 'unknown'],
    ['a picture called text', 'a.txt', fixtureBytes('picture.png'), 'media'],
    ['sound', 'a.mp3', bytes(0x49, 0x44, 0x33), 'media'],
    ['rich text', 'a.rtf', bytesOf('{\\rtf1 Max}'), 'unknown'],
    ['a program', 'a.txt', bytes(0x7f, 0x45, 0x4c, 0x46), 'unknown'],
    ['zeros', 'a.txt', bytes(1, 2, 3), 'unknown'],
    ['over 25 MB', 'a.txt', new Uint8Array(LARGEST + 1).fill(65), 'large'],
  ] as const)('%s', async (_, name, content, refusal) => {
    expect(await openFile(name, content)).toBe(refusal);
  });

  it('an empty file is empty', async () => {
    expect((await opened('a.txt', new Uint8Array())).text).toBe('');
  });
});

describe('PDF', () => {
  it('reads pages and properties; the copy is text', async () => {
    const file = await opened('letter.pdf', fixtureBytes('letter.pdf'));
    expect(file.text).toContain('Sehr geehrter Herr Thomas Berger,');
    expect(file.text).toContain('Title: Kündigung von Herrn Thomas Berger');
    expect(file.copyExtension).toBe('txt');
    const start = file.text.indexOf('Thomas Berger');
    const out = textOf(file.write([{ start, end: start + 13, replacement: '[Person 1]' }]));
    expect(out).toContain('[Person 1]');
  });
});

describe('mail', () => {
  const mail = [
    'From: =?utf-8?q?Max_M=C3=BCller?= <max@x.example>',
    'To: b@y.example',
    'Subject: =?iso-8859-1?q?Gr=FC=DFe?=',
    'Date: Mon, 2 Mar 2026 10:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=q',
    '',
    '--q',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Lieber Herr M=C3=BCller,',
    '--q',
    'Content-Type: application/pdf; name=akte-mueller.pdf',
    'Content-Disposition: attachment; filename=akte-mueller.pdf',
    '',
    'x',
    '--q--',
  ].join('\r\n');

  it('reads encoded words and bodies, and names attachments as not read', async () => {
    const file = await opened('a.eml', bytesOf(mail));
    expect(file.text).toContain('From: Max Müller <max@x.example>');
    expect(file.text).toContain('Subject: Grüße');
    expect(file.text).toContain('Lieber Herr Müller,');
    expect(file.text).toContain('akte-mueller.pdf');
    expect(file.gaps).toEqual(['attachments']);
  });

  it('writes a message that reads the same, replaced', async () => {
    const file = await opened('a.eml', bytesOf(mail));
    const start = file.text.indexOf('Max Müller');
    const copy = file.write([{ start, end: start + 10, replacement: '[Person 1]' }]);
    const again = await opened('b.eml', copy);
    expect(again.text).toContain('From: [Person 1] <max@x.example>');
    expect(again.text).toContain('Lieber Herr Müller,');
    expect(again.gaps).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Angebot_Max-Muster.pdf', 'Angebot Max Muster.pdf'],
    ['Max.Muster.docx', 'Max Muster.docx'],
    ['E-Mail.txt', 'E Mail.txt'],
    ['a-b.txt', 'a-b.txt'],
  ])('%s reads as %s', (name, read) => {
    expect(readableName(name)).toBe(read);
  });

  it('refuses what file systems refuse', () => {
    expect(safeName('a/b:c?.pdf', 'txt')).toBe('a-b-c-.txt');
  });
});
