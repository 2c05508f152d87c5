import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Small files with one purpose, in lines: none longer than the first, half of them no longer than the second. */
const MOST_LINES = 300;
const MEDIAN_LINES = 80;

const FOLDERS = ['entrypoints', 'lib', 'components', 'practice', 'scripts', 'test', 'training'];

/** Hand-written sources; lists of data are none. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return ['data', 'artifacts', 'fixtures'].includes(entry.name) ? [] : sources(path);
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : [];
  });
}

const lengths = FOLDERS.flatMap(sources).map((path) => ({
  path,
  lines: readFileSync(path, 'utf8').split('\n').length - 1,
}));

test(`no file has more than ${MOST_LINES} lines`, () => {
  expect(lengths.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
});

test(`half of the files have at most ${MEDIAN_LINES} lines`, () => {
  const sorted = lengths.map(({ lines }) => lines).sort((one, other) => one - other);
  expect(sorted.length).toBeGreaterThan(100);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN_LINES);
});
