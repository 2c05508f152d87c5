import { expect, it, vi } from 'vitest';
import { createDetector } from './detect';
import { rememberingDetector } from './incremental';
import type { DetectOptions } from './types';

const options: DetectOptions = { sensitivity: 'balanced', allowList: [] };

it('scans a text once and gives the result of a full scan', () => {
  const full = createDetector();
  const detect = vi.fn(full.detect);
  const remembering = rememberingDetector({ version: full.version, detect });
  const text = 'Tel. 030 1234567';
  const first = remembering.detect(text, options);
  expect(first).toEqual(full.detect(text, options));
  expect(remembering.detect(text, options)).toBe(first);
  expect(detect).toHaveBeenCalledTimes(1);
});

it('scans again for other options and forgets old texts', () => {
  const full = createDetector();
  const detect = vi.fn(full.detect);
  const remembering = rememberingDetector({ version: full.version, detect });
  remembering.detect('a@b.de', options);
  expect(remembering.detect('a@b.de', { ...options, allowList: ['a@b.de'] }).findings).toEqual([]);
  for (let i = 0; i < 20; i++) remembering.detect(`Text ${i}`, options);
  remembering.detect('a@b.de', options);
  expect(detect).toHaveBeenCalledTimes(23);
});
