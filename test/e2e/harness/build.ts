import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Tests and benchmarks run from the repository's root. */
const OUTPUT = join(process.cwd(), '.output');

/** A directory of its own that goes with `remove`. */
export async function temporary(name: string): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), `schleuse-${name}-`));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** A copy of the built extension, so that a build during the run changes nothing under the browser. */
export async function extensionCopy(target: 'chrome-mv3' | 'firefox-mv3', into: string): Promise<string> {
  const path = join(into, 'extension');
  await cp(join(OUTPUT, target), path, { recursive: true });
  return path;
}
