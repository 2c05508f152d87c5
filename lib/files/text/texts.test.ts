import { describe, expect, it } from 'vitest';
import { bytesOf, opened, rewritten, textOf } from '@/test/helpers/files';
import { decodeText } from './encoding';
import { delimiterOf } from './table';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('encodings are kept, byte by byte around the change', () => {
  const MARK = Uint8Array.of(0xef, 0xbb, 0xbf);
  const WIDE_MARK = Uint8Array.of(0xff, 0xfe);
  it.each([
    ['UTF-8', bytesOf('Grüße an Müller\r\nund Öl'), bytesOf('Grüße an [P]\r\nund Öl')],
    ['UTF-8 with a mark', joined(MARK, bytesOf('Müller\n')), joined(MARK, bytesOf('[P]\n'))],
    ['UTF-16 with a mark', joined(WIDE_MARK, wide('Müller ä')), joined(WIDE_MARK, wide('[P] ä'))],
    ['UTF-16 without', wide('An Müller, ja'), wide('An [P], ja')],
    ['windows-1252', latin('Stra\xdfe, M\xfcller, \x80 5\r\n'), latin('Stra\xdfe, [P], \x80 5\r\n')],
  ])('%s', async (_, before, after) => {
    expect(await rewritten('a.txt', before, { Müller: '[P]' })).toEqual(after);
  });

  it('writes a letter that the encoding lacks without its accent', () => {
    const { encode } = decodeText(latin('M\xfcller'));
    expect(encode('Dvořák → ü')).toEqual(latin('Dvor\xe1k ? \xfc'));
  });

  it('follows the encoding that the file names', () => {
    expect(decodeText(latin('Ko\xb6ci'), 'iso-8859-2').text).toBe('Kości');
  });
});

describe('tables', () => {
  it.each([
    ['a;b,c;d\n1;2;3', ';'],
    ['a,b,c\n"x;y;z;w",2,3', ','],
    ['a\tb\n1\t2', '\t'],
    ['a|b|c', '|'],
  ])('%j is parted by %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });

  it('keeps every column when a value spans two', async () => {
    const out = await rewritten('a.csv', bytesOf('Müller;Max;1\r\nX;Y;2\r\n'), {
      'Müller;Max': '[Person 1]',
    });
    expect(textOf(out)).toBe('[Person 1];;1\r\nX;Y;2\r\n');
  });

  it('keeps quotes, and sets them where a replacement needs them', async () => {
    const table = 'Name;Ort\n"Müller ""Mucki"" Max";Berlin\n';
    const out = await rewritten('a.csv', bytesOf(table), { Max: 'a"b', Berlin: 'Weg 1; Ort' });
    expect(textOf(out)).toBe('Name;Ort\n"Müller ""Mucki"" a""b";"Weg 1; Ort"\n');
  });

  it('reads line breaks inside of quotes as part of the cell', async () => {
    const out = await rewritten('a.csv', bytesOf('a;"x\ny";b\n'), { 'x\ny': '[P]' });
    expect(textOf(out)).toBe('a;"[P]";b\n');
  });
});

describe('JSON', () => {
  it.each([
    ['a string with escapes', '{"n":"M\\u00fcller\\n"}', { Müller: '[P]' }, '{"n":"[P]\\n"}'],
    ['a number becomes a string', '{"tel": 4917012345}', { '4917012345': '[T]' }, '{"tel": "[T]"}'],
    ['a key', '{"max@x.example": 1}', { 'max@x.example': '[E]' }, '{"[E]": 1}'],
    [
      'white space and order stay',
      '{ "a" : [ 1 , "Max" ] }\n',
      { Max: '"x"' },
      '{ "a" : [ 1 , "\\"x\\"" ] }\n',
    ],
    ['a broken file is still scanned', '{"a": "Max', { Max: '[P]' }, '{"a": "[P]'],
  ] as const)('%s', async (_, before, replacements, after) => {
    expect(textOf(await rewritten('a.json', bytesOf(before), replacements))).toBe(after);
  });

  it('shows strings without escapes', async () => {
    expect((await opened('a.json', bytesOf('{"a":"\\u00d6l\\t1"}'))).text).toBe('{"a":"Öl\t1"}');
  });
});
