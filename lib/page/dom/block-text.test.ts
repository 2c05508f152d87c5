// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { blockText } from './block-text';

function read(html: string, options = {}): string {
  const root = document.createElement('div');
  root.innerHTML = html;
  return blockText(root, options);
}

test.each([
  ['paragraphs', '<p>a</p><p>b</p>', 'a\nb'],
  ['an empty paragraph', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
  ['a paragraph without anything', '<p>a</p><p></p><p>b</p>', 'a\n\nb'],
  ['line breaks', 'a<br>b', 'a\nb'],
  ['a break that only gives height', '<p>a<br></p><p>b</p>', 'a\nb'],
  ['a real break before the one that gives height', '<p>a<br><br></p>', 'a\n'],
  ['text, then blocks', 'a<div>b</div><div>c</div>', 'a\nb\nc'],
  ['text behind a block', '<div>a</div>b', 'a\nb'],
  ['marks inside a line', '<p>a <b>b</b> <i>c</i></p>', 'a b c'],
  ['lists', '<p>a</p><ul><li>b</li><li>c</li></ul><p>d</p>', 'a\nb\nc\nd'],
  ['nested blocks', '<div><div>a</div></div><div>b</div>', 'a\nb'],
  ['fillers of no width', '<p>\uFEFFa\uFEFF</p>', 'a'],
  ['line ends inside text', 'a\nb', 'a\nb'],
])('%s', (_, html, text) => {
  expect(read(html)).toBe(text);
});

test('what an editor only draws is left out', () => {
  const html = '<p>a<br class="ProseMirror-trailingBreak"></p><p><span data-hint>type here</span>b</p>';
  expect(read(html, { ignoredBreak: '.ProseMirror-trailingBreak', ignored: '[data-hint]' })).toBe('a\nb');
});
