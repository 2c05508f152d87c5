// Builds the word lists and trains the tagger out of the licensed corpora.
// With --check it scores the detector on texts left out instead, and writes nothing.
// They are not part of the repository: SCHLEUSE_SHARED says where they are (default ../shared).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const shared = resolve(process.env.SCHLEUSE_SHARED ?? '../shared');
if (!existsSync(`${shared}/data/prompts`)) {
  console.error(`No training data under ${shared}. Set SCHLEUSE_SHARED to the folder that holds "data".`);
  process.exit(2);
}
const outfile = `node_modules/.cache/train-${process.pid}.mjs`;
mkdirSync('node_modules/.cache', { recursive: true });
await build({
  entryPoints: [process.argv.includes('--check') ? 'training/cross-validate.ts' : 'training/train.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['--max-old-space-size=8000', outfile], { stdio: 'inherit' });
rmSync(outfile);
process.exit(status ?? 1);
