import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './root.mjs';

/**
 * `npm run zip:check`: packs both browsers' zips in two clean copies of the project at two places, and
 * compares them byte by byte. Whoever has the source can so see for themselves that a package was made of it.
 */
const LEFT_OUT = new Set(['node_modules', '.output', '.wxt', '.cache', '.git', 'artifacts']);

const folders = ['first', 'another-place'].map(copyOf);
const [first, second] = folders.map(packedIn);
let differing = 0;
for (const name of new Set([...first.keys(), ...second.keys()])) {
  const isSame = first.get(name) === second.get(name);
  if (!isSame) differing++;
  console.log(
    `${isSame ? '✓' : '✗'} ${name}  sha256 ${first.get(name)}${isSame ? '' : ` ≠ ${second.get(name)}`}`,
  );
}
console.log(differing === 0 ? '\nThe same bytes both times.' : `\n${differing} packages differ.`);
process.exit(differing === 0 && first.size >= 2 ? 0 : 1);

function copyOf(name) {
  const folder = join(mkdtempSync(join(tmpdir(), 'schleuse-zip-')), name);
  cpSync(root('.'), folder, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
  symlinkSync(root('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** @returns {Map<string, string>} hash of each zip by its name; the copy is gone afterwards */
function packedIn(folder) {
  for (const options of [[], ['-b', 'firefox']])
    execFileSync('npx', ['--no-install', 'wxt', 'zip', ...options], { cwd: folder, stdio: 'pipe' });
  const output = join(folder, '.output');
  const zips = readdirSync(output).filter((name) => name.endsWith('.zip'));
  const hashes = new Map(zips.map((name) => [name, sha256(join(output, name))]));
  rmSync(join(folder, '..'), { recursive: true });
  return hashes;
}

function sha256(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
