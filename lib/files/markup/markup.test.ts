import { describe, expect, it } from 'vitest';
import { bytesOf, opened, rewritten, textOf } from '@/test/helpers/files';

describe('HTML', () => {
  it.each([
    [
      'a name split over tags',
      '<p>Herr <b>Max</b> M&uuml;ller</p>',
      { 'Max Müller': '[P]' },
      '<p>Herr <b>[P]</b></p>',
    ],
    [
      'attributes',
      '<img alt="Max Müller" class=x>',
      { 'Max Müller': 'A "B"' },
      '<img alt="A &quot;B&quot;" class=x>',
    ],
    ['comments', '<!-- von Max --><p>x</p>', { Max: '[P]' }, '<!-- von [P] --><p>x</p>'],
    [
      'data in scripts',
      '<script>var a="Max & Co";</script>',
      { 'Max & Co': '[O]' },
      '<script>var a="[O]";</script>',
    ],
    [
      'links',
      '<a href="mailto:m@x.example">m@x.example</a>',
      { 'm@x.example': '[E]' },
      '<a href="mailto:[E]">[E]</a>',
    ],
  ] as const)('%s', async (_, before, replacements, after) => {
    const out = textOf(await rewritten('a.html', bytesOf(before), replacements));
    expect(out.replace(/> <\/p>/, '></p>')).toBe(after);
  });

  it('reads blocks as lines and cells as columns', async () => {
    const { text } = await opened('a.html', bytesOf('<table><tr><td>A</td><td>B</td></tr></table><p>C</p>'));
    expect(text.replace(/\n+/g, '\n').trim()).toBe('A\tB\t\nC');
  });
});

describe('XML', () => {
  it.each([
    [
      'text and attributes',
      '<a n="Max"><b>Max &amp; Co</b></a>',
      { Max: '<P>' },
      '<a n="&lt;P&gt;"><b>&lt;P&gt; &amp; Co</b></a>',
    ],
    ['CDATA', '<a><![CDATA[Max <b>]]></a>', { Max: '[P]' }, '<a><![CDATA[[P] <b>]]></a>'],
    ['names of tags stay', '<Max>x</Max>', { Max: '[P]' }, '<Max>x</Max>'],
  ] as const)('%s', async (_, before, replacements, after) => {
    expect(textOf(await rewritten('a.xml', bytesOf(before), replacements))).toBe(after);
  });

  it('expands no entities of the file itself', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]><a>&c;&c;</a>`;
    const file = await opened('a.xml', bytesOf(bomb));
    expect(file.text.length).toBeLessThan(bomb.length + 100);
    expect(textOf(file.write([]))).toBe(bomb);
  });

  it('keeps the encoding that the declaration names', async () => {
    const before = Uint8Array.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>M\xfcller \xe4</a>', (l) =>
      l.charCodeAt(0),
    );
    const out = await rewritten('a.xml', before, { Müller: '[P]' });
    expect([...out].at(-5)).toBe(0xe4);
  });
});
