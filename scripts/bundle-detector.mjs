import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/** What the commands need of the product. */
const SOURCE = `
import { createDetector } from '@/lib/detect/detect';
import { createEnglishReader } from '@/lib/detect/names/english';
import { loadModel } from '@/lib/detect/tagger/load-model';
export { createConversation } from '@/lib/pseudonymise/conversation';

/** The detector with all it has: the trained model and the English reader. */
export async function fullDetector(read) {
  return createDetector({ model: await loadModel(read), english: createEnglishReader() });
}
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

/** Bundles the detector from its TypeScript sources and loads it with its model. */
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
    const { fullDetector, createConversation } = await import(pathToFileURL(outfile).href);
    const readOwnFile = async (path) => new Uint8Array(readFileSync(root(`public/${path}`)));
    return { createConversation, detector: await fullDetector(readOwnFile) };
  } finally {
    rmSync(outfile, { force: true });
  }
}
