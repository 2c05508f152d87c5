import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './harness/longest-first.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Real browsers, each worker with its own replica server; no retries. Two at a time where somebody waits
 * for the result; one on a build machine, where nobody does. Time limits only end what hangs: they are long.
 */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/harness/snapshot.ts'],
    pool: 'forks',
    maxWorkers: process.env['CI'] ? 1 : 2,
    isolate: false,
    fileParallelism: true,
    sequence: { sequencer: LongestFirst },
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 25_000 } },
    reporters: ['default'],
  },
});
