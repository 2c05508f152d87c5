import { expect, test } from 'vitest';
import { safeFamily } from './look';

test.each([
  ['ui-sans-serif, -apple-system, system-ui, "Segoe UI"', 'ui-sans-serif'],
  ['sans-serif', 'sans-serif'],
  ['serif', 'serif'],
  ['"sans-serif"', 'sans-serif'],
  ['"system-ui"', 'sans-serif'],
  ['"Google Sans Text", "Google Sans", sans-serif', 'sans-serif'],
  ['"Segoe UI", Arial, sans-serif', 'system-ui, sans-serif'],
  ['Inter, sans-serif', 'system-ui, sans-serif'],
  ['"Anthropic Serif", Georgia, serif', 'ui-serif, serif'],
  ['"Spion", Georgia, serif', 'ui-serif, serif'],
  ['"Söhne Mono", monospace', 'monospace, monospace'],
  ['ui-monospace, Menlo, monospace', 'monospace, monospace'],
  ['Spion', 'sans-serif'],
  ['', 'sans-serif'],
])('%s is set in %s: never in a family that the page can define', (page, ours) => {
  expect(safeFamily(page)).toBe(ours);
});
