import { mkdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { ensure } from './ensure.mjs';
import { root } from './root.mjs';

/**
 * `npm run bench`: what the guard costs on a replica page, and what a large register takes, in real Chromium.
 * Needs a build. `npm run bench -- page` or `-- register` measures one of them alone.
 */
ensure(['chromium']);
const [only] = process.argv.slice(2);
await mkdir(root('.cache'), { recursive: true });
for (const bench of ['page', 'register']) {
  if (only === undefined || only === bench) await measure(bench);
}

/** @param {string} bench a file in `test/bench` that measures and prints when it is loaded */
async function measure(bench) {
  const outfile = root(`.cache/bench-${bench}-${process.pid}.mjs`);
  await build({
    entryPoints: [root(`test/bench/${bench}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '@': root('.') },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  try {
    await import(outfile);
  } finally {
    await rm(outfile);
  }
}
