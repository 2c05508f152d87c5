import { describe, expect, it } from 'vitest';
import type { FileFindings } from '@/lib/overlay/files/messages';
import type { Entity } from '@/lib/pseudonymise/types';
import { needsNoQuestion } from './choices';

const SOMEBODY = { id: 'p', type: 'PERSON', name: 'Anna Kos', places: [] } as unknown as Entity;
const clean: FileFindings = { name: 'a.txt', size: 1, text: '', entities: [], special: [], gaps: [] };
const found: FileFindings = { ...clean, entities: [SOMEBODY] };
const AUTOMATIC = { automatic: true };
const ASKING = { automatic: false };

describe('files go on without a question', () => {
  it.each([
    ['nothing was found', ASKING, [clean, clean], true],
    ['something was found', ASKING, [clean, found], false],
    ['something was found in automatic mode', AUTOMATIC, [clean, found], true],
    ['one was not read', AUTOMATIC, [found, { ...clean, refusal: 'locked' }], false],
    ['parts of one were not read', AUTOMATIC, [{ ...found, gaps: ['pictures'] }], false],
    ['the copy is of another format', AUTOMATIC, [{ ...found, copyExtension: 'txt' }], false],
    [
      'a clean one could only be copied as text',
      AUTOMATIC,
      [found, { ...clean, copyExtension: 'txt' }],
      true,
    ],
  ] as const)('%s: %o', (_, mode, files, expected) => {
    expect(needsNoQuestion(mode, files as readonly FileFindings[])).toBe(expected);
  });
});
