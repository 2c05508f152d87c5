import { describe, expect, it } from 'vitest';
import { createDocument } from '../document';
import { resolveOverlaps } from '../overlaps';
import type { Candidate, Examples, Recogniser } from '../recogniser';
import { ALL_RECOGNISERS } from '../registry';

const modules = import.meta.glob<Record<string, unknown>>(['./**/*.ts', '!./**/*.test.ts'], {
  eager: true,
});

const isRecogniser = (value: unknown): value is Recogniser =>
  typeof value === 'object' && value !== null && 'find' in value && 'id' in value;

/** Reads `[[value]]` marks: the plain text and the marked ranges. */
function marked(example: string): { text: string; values: string[] } {
  const values = [...example.matchAll(/\[\[([^\]]+)\]\]/g)].map((match) => match[1] ?? '');
  return { text: example.replace(/\[\[|\]\]/g, ''), values };
}

function found(recognisers: readonly Recogniser[], text: string): string[] {
  const document = createDocument(text);
  const candidates: Candidate[] = recognisers.flatMap((recogniser) => recogniser.find(document));
  return resolveOverlaps(candidates.filter(({ confidence }) => confidence !== 'possible')).map(
    ({ start, end }) => text.slice(start, end),
  );
}

const files = Object.entries(modules)
  .filter(([, exports]) => Object.values(exports).some(isRecogniser))
  .map(([path, exports]) => ({
    path,
    recognisers: Object.values(exports).filter(isRecogniser),
    examples: exports['examples'] as Examples | undefined,
  }));

describe.each(files)('$path', ({ recognisers, examples }) => {
  it('is registered', () => {
    for (const recogniser of recognisers) expect(ALL_RECOGNISERS).toContain(recogniser);
  });

  it('brings examples', () => {
    expect(examples?.hits.length).toBeGreaterThanOrEqual(1);
    expect(examples?.misses.length).toBeGreaterThanOrEqual(2);
  });

  it.each(examples?.hits ?? [])('finds exactly the marked values in %j', (example) => {
    const { text, values } = marked(example);
    expect(values.length).toBeGreaterThan(0);
    expect(found(recognisers, text)).toEqual(values);
  });

  it.each(examples?.misses ?? [])('finds nothing in %j', (text) => {
    expect(found(recognisers, text)).toEqual([]);
  });
});

it('has unique ids', () => {
  const ids = ALL_RECOGNISERS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
