import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/** What the commands need of the product. */
const SOURCE = `
export { createDetector } from '@/lib/detect/detect';
export { createConversation } from '@/lib/pseudonymise/conversation';
`;

/** Packages are installed once where they are missing; npm's words go to standard error. */
function ensurePackages() {
  if (existsSync(root('node_modules/esbuild'))) return;
  console.error('· installing packages (npm ci)');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root(''),
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    console.error('npm ci failed; see above.');
    process.exit(2);
  }
}

/** Bundles the detector from its TypeScript sources and loads it. */
export async function loadDetector() {
  ensurePackages();
  const { build } = await import('esbuild');
  const outfile = root(`.cache/detector-${process.pid}.mjs`);
  mkdirSync(root('.cache'), { recursive: true });
  try {
    await build({
      stdin: { contents: SOURCE, resolveDir: root(''), loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      alias: { '@': root('') },
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
