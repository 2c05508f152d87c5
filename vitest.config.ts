import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      'lib/**/*.test.ts',
      'lib/**/*.test.tsx',
      'components/**/*.test.tsx',
      'test/unit/**/*.test.ts',
      'test/meta/**/*.test.ts',
      'training/**/*.test.ts',
    ],
    // the first before Dexie: it looks for IndexedDB once, when it is loaded by the first file of a thread
    setupFiles: ['fake-indexeddb/auto', 'test/helpers/know-places.ts'],
    testTimeout: 20_000,
    // one world for all files of a thread: tests leave nothing behind, and modules load once
    pool: 'threads',
    isolate: false,
    maxWorkers: availableParallelism(),
    mockReset: true,
    restoreMocks: true,
    sequence: { shuffle: true },
  },
});
