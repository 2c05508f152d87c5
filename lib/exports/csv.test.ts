import { describe, expect, test } from 'vitest';
import { type Cell, csvRows, GERMAN_EXCEL, INTERNATIONAL } from './csv';

const written = (cell: Cell, dialect = INTERNATIONAL) =>
  [...csvRows([[cell]], dialect)].join('').replace('\uFEFF', '').replace(/\r\n$/, '');

describe('a text that begins like a formula stays a text', () => {
  test.each([
    ['=1+1', `"'=1+1"`],
    ['=HYPERLINK("https://example.org")', `"'=HYPERLINK(""https://example.org"")"`],
    ['+49 30 1', `"'+49 30 1"`],
    ['-5', `"'-5"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['＝1+1', `"'＝1+1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠A1', `"'＠A1"`],
    ['  =1', `"'  =1"`],
    ['\u00A0=1', `"'\u00A0=1"`],
    ['\n=1', `"'\n=1"`],
    ['\r=1', `"'\r=1"`],
  ])('%j', (text, expected) => {
    expect(written(text)).toBe(expected);
    expect(written(text, GERMAN_EXCEL)).toBe(expected);
  });
});

describe('a text that only contains such signs is quoted where they could begin a field', () => {
  test.each([
    ['a;=1', '"a;=1"'],
    ['a,=1', '"a,=1"'],
    ['"=1', '"""=1"'],
    ['a\n=1', '"a\n=1"'],
  ])('%j', (text, expected) => {
    expect(written(text)).toBe(expected);
    expect(written(text, GERMAN_EXCEL)).toBe(expected);
  });
});

test.each(['ChatGPT', 'Microsoft 365 Copilot', 'you.com', 'a=b', '1-2', 'Grüße', '𝒳'])(
  'the harmless text %j is written as it is',
  (text) => {
    expect(written(text)).toBe(text);
  },
);

test('numbers, days, booleans and unknown values are typed, never guarded', () => {
  const cells: Cell[] = [-5, 1.5, { day: '2026-11-23' }, true, false, undefined, ''];
  expect([...csvRows([cells], INTERNATIONAL)]).toEqual(['-5,1.5,2026-11-23,true,false,,\r\n']);
  expect([...csvRows([cells], GERMAN_EXCEL)]).toEqual(['\uFEFF', '-5;1,5;23.11.2026;ja;nein;;\r\n']);
});
