import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { temporary } from './build';

/**
 * Puts the build aside before the first test: the test of `npm start` builds anew meanwhile, and no browser is to
 * load half a build. Processes of tests inherit where it is.
 */
export default async function snapshot(): Promise<() => Promise<void>> {
  const folder = await temporary('build');
  await cp('.output', join(folder.path, 'build'), { recursive: true });
  process.env['SCHLEUSE_BUILD'] = join(folder.path, 'build');
  return folder.remove;
}
