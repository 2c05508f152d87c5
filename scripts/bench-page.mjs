import { mkdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { ensure } from './ensure.mjs';
import { root } from './root.mjs';

/** `npm run bench`: what the guard costs, measured in real Chromium on a replica page. Needs a build. */
ensure(['chromium']);
const outfile = root(`.cache/bench-page-${process.pid}.mjs`);
await mkdir(root('.cache'), { recursive: true });
await build({
  entryPoints: [root('test/bench/page.ts')],
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
