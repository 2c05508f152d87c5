import { expect, it } from 'vitest';
import { FINDING_TYPES } from '@/lib/detect/types';
import { LABELS } from './labels';

it.each(['de', 'en'] as const)(
  'labels in %s tell every kind apart, and hold nothing that the way back looks for',
  (language) => {
    const labels = FINDING_TYPES.map((type) => LABELS[language][type].toLowerCase());
    expect(new Set(labels).size).toBe(FINDING_TYPES.length);
    for (const label of labels) expect(label).toMatch(/^[\p{L}][\p{L} -]*\p{L}$/u);
  },
);
