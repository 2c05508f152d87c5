import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Tests have the build put aside, see `snapshot.ts`; benchmarks run from the repository's root. */
const OUTPUT = process.env['SCHLEUSE_BUILD'] ?? join(process.cwd(), '.output');

/** A directory of its own that goes with `remove`. */
export async function temporary(name: string): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), `schleuse-${name}-`));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** A copy of the built extension, so that a build during the run changes nothing under the browser. */
export async function extensionCopy(
  target: 'chrome-mv3' | 'firefox-mv3',
  into: string,
  manifest?: ManifestChange,
): Promise<string> {
  const path = join(into, 'extension');
  await cp(join(OUTPUT, target), path, { recursive: true });
  if (manifest) await changeManifest(join(path, 'manifest.json'), manifest);
  return path;
}

/** What a copy's manifest says otherwise: another id, or hosts that a person would have been asked for. */
export type ManifestChange = (manifest: Record<string, unknown>) => Record<string, unknown>;

async function changeManifest(file: string, change: ManifestChange): Promise<void> {
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...manifest, ...change(manifest) }));
}
