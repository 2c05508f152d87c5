import { describe, expect, it } from 'vitest';
import { createDocument } from '@/lib/detect/document';
import type { Examples, Recogniser } from '@/lib/detect/recogniser';
import { ALL_RECOGNISERS } from '@/lib/detect/registry';
import { reasonStrings } from '@/lib/i18n/reasons';

/** Every reason that a finding can have has words: a finding without a reason is a riddle. */
const sources = import.meta.glob<string>(
  ['/lib/{detect,pseudonymise}/**/*.ts', '!**/*.test.ts', '!**/testing/**', '!**/data/**'],
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
);
const modules = import.meta.glob<Record<string, unknown>>(
  ['/lib/detect/recognisers/**/*.ts', '!**/*.test.ts'],
  { eager: true },
);

/** Literals that follow `key:`, the arms of conditions included, and the table of the names' cues. */
function keysIn(source: string): string[] {
  const written = [...source.matchAll(/\bkey: [^,}]*/g)].flatMap(([text]) => [
    ...text.matchAll(/[?:]\s*'([a-z-]+)'/g),
  ]);
  const cues = [...source.matchAll(/\[CUE\.\w+, '([a-z-]+)'\]/g)];
  return [...written, ...cues].map((match) => match[1] ?? '');
}

function reasonsOf(recogniser: Recogniser, examples: readonly string[]): string[] {
  return examples.flatMap((example) => {
    const document = createDocument(example.replace(/\[\[|\]\]/g, ''));
    return recogniser.find(document).map(({ reason }) => reason.key);
  });
}

const examples = Object.values(modules).flatMap((it) => (it['examples'] as Examples | undefined)?.hits ?? []);
const used = new Set([
  ...Object.values(sources).flatMap(keysIn),
  ...ALL_RECOGNISERS.flatMap((recogniser) => reasonsOf(recogniser, examples)),
]);
const hasWords = (key: string) =>
  Object.keys(reasonStrings.de).some((it) => `${it}.`.startsWith(`reason.${key}.`));

describe('reasons', () => {
  it('finds the keys that are used', () => {
    expect([...used]).toEqual(
      expect.arrayContaining(['label', 'salutation', 'checksum', 'street', 'context', 'known']),
    );
  });

  it.each([...used])('%s has words', (key) => {
    expect(hasWords(key)).toBe(true);
  });

  it('has no words for what nothing is found by', () => {
    const own = new Set(['unknown', 'with-word']);
    const keys = Object.keys(reasonStrings.de).map((key) => key.split('.')[1] ?? '');
    expect(keys.filter((key) => !own.has(key) && !used.has(key))).toEqual([]);
  });
});
