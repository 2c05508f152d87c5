import { describe, expect, it } from 'vitest';
import { splitLines } from './blocks';

const kinds = (text: string) => splitLines(text).map(({ kind }) => kind);

describe('splitLines', () => {
  it.each([
    ['Von: Max <max@post.example>', 'header'],
    ['Sehr geehrte Frau Weigl,', 'salutation'],
    ['Dear Mr Hollis,', 'salutation'],
    ['Mit freundlichen Grüßen', 'closing'],
    ['> am Montag schrieb er', 'quote'],
    ['- Leiter prüfen', 'list'],
    ['3. Termin', 'list'],
    ['Ansprechpartner: Weigl', 'form'],
    ['[08:14] Gundula: moin', 'chat'],
    ['12.09., 18:03 - Ilse K.: wer fährt', 'chat'],
    ['2024-05-17 08:02:11 INFO login ok', 'log'],
    ['"name": "Weigl",', 'record'],
    ['<nachname>Weigl</nachname>', 'record'],
    ['const x = weigl();', 'code'],
    ['Wir treffen uns am Montag im Büro.', 'text'],
    ['', 'text'],
  ])('calls %j %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it('finds tables by their cells', () => {
    expect(kinds('Name;Vorname;Ort\nWeigl;Anna;Wels\nHuth;Ole;Kiel')).toEqual(['table', 'table', 'table']);
    expect(kinds('Name\tAlter\nWeigl\t40')).toEqual(['table', 'table']);
    expect(kinds('Das ist ein Satz, mit Komma, und noch einem.\nUnd noch ein Satz.')).toEqual([
      'text',
      'text',
    ]);
  });

  it('takes the lines behind a closing formula for the signature', () => {
    expect(kinds('Viele Grüße\nAnna Weigl\nEinkauf')).toEqual(['closing', 'signature', 'signature']);
  });

  it('takes linear time on hostile lines', () => {
    const start = performance.now();
    for (const sign of [' ', ',', ':', '>', '|', 'a', '1', '\n', '"', '<']) splitLines(sign.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
