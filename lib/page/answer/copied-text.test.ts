// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Html, PlainText } from './copied-text';
import { boundaryAt, FlatWalk } from './flat-walk';

function copy(html: string): { plain: string; html: string } {
  document.body.innerHTML = html;
  const [plain, markup] = [new PlainText(true), new Html(true)];
  new FlatWalk(new Map(), plain, null, null).walk(document.body);
  new FlatWalk(new Map(), markup, null, null).walk(document.body);
  return { plain: plain.result, html: markup.result };
}

test.each<[string, string]>([
  ['<p>eins</p><p>zwei</p>', 'eins\n\nzwei'],
  ['<div>eins</div><div>zwei</div>', 'eins\nzwei'],
  ['<p>eins\n  zwei  <b>drei</b> </p>', 'eins zwei drei'],
  ['<ul><li>a</li><li><p>b</p></li></ul><p>c</p>', 'a\nb\n\nc'],
  ['<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>', 'a\tb\nc\td'],
  ['<p>a<br>b</p>', 'a\nb'],
  [
    '<pre style="white-space:pre"><code style="white-space:pre">if (a) {\n\tb;\n}</code></pre>',
    'if (a) {\n\tb;\n}',
  ],
  ['<p>a</p><button>kopieren</button><p>b</p>', 'a\n\nb'],
])('%s as plain text', (html, expected) => {
  expect(copy(html).plain).toBe(expected);
});

test.each<[string, string]>([
  ['<section class="x"><p id="y">a &amp; <span>b</span></p></section>', '<div><p>a &#38; b</p></div>'],
  [
    '<a href="https://a.example/?x=1&amp;y" onclick="z">a</a>',
    '<a href="https://a.example/?x=1&#38;y">a</a>',
  ],
  ['<my-box><em>a</em></my-box>', '<em>a</em>'],
  ['<td-x>a</td-x><script>b</script>', 'a'],
])('%s as HTML without the looks of the page', (html, expected) => {
  expect(copy(html).html).toBe(expected);
});

test('a part of the page, from the middle of one word to the middle of another', () => {
  document.body.innerHTML = '<p>Anfang</p><p>Mitte</p><p>Ende</p>';
  const [first, , last] = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);
  const plain = new PlainText(true);
  const [from, to] = [boundaryAt(first as Text, 2), boundaryAt(last as Text, 2)];
  new FlatWalk(new Map(), plain, from, to).walk(document.body);
  expect(plain.result).toBe('fang\n\nMitte\n\nEn');
});

test('ends between elements', () => {
  document.body.innerHTML = '<p>a</p><p>b</p><p>c</p>';
  const plain = new PlainText(true);
  new FlatWalk(new Map(), plain, boundaryAt(document.body, 1), boundaryAt(document.body, 2)).walk(
    document.body,
  );
  expect(plain.result).toBe('b');
});
