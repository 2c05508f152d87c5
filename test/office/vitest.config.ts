import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tests that need LibreOffice, see scripts/test-office.mjs. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: { include: ['test/office/**/*.test.ts'], testTimeout: 120_000, fileParallelism: false, retry: 0 },
});
