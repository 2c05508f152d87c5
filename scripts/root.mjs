import { fileURLToPath } from 'node:url';

/** Absolute path of a file of this repository. */
export function root(path) {
  return fileURLToPath(new URL(`../${path}`, import.meta.url)).replace(/\/\.?$/, '');
}
