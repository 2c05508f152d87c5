import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The folder with corpora and lists: SCHLEUSE_SHARED or ../shared. Throws when it is not there. */
export function sharedFolder(): string {
  const folder = resolve(process.env['SCHLEUSE_SHARED'] ?? '../shared');
  if (!existsSync(join(folder, 'data'))) {
    throw new Error(`No training data under ${folder}. Set SCHLEUSE_SHARED to the folder that holds "data".`);
  }
  return folder;
}

/** A text file below `data`, plain or gzipped. */
export function readData(path: string): string {
  const bytes = readFileSync(join(sharedFolder(), 'data', path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The lines of a file below `data`, without empty ones. */
export const readLines = (path: string): string[] => readData(path).split(/\r?\n/).filter(Boolean);

/** Names of the files of a folder below `data`, sorted. */
export const listData = (folder: string): string[] =>
  readdirSync(join(sharedFolder(), 'data', folder)).sort();
