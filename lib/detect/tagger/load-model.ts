import { LISTS } from '../take-lists';
import { MODEL_FILES, type ModelFile, type NameModel, parseModel } from './model';

/**
 * Reads the model, and the lists of places, names and words for all detectors. The caller says where files come from:
 * below the extension's own address in a browser, the folder `public` elsewhere.
 * @param read bytes of a file of `MODEL_FILES` or `LISTS`; what it throws is thrown on
 */
export async function loadModel(read: (path: string) => Promise<Uint8Array>): Promise<NameModel> {
  const names = Object.keys(MODEL_FILES) as ModelFile[];
  const lists = LISTS.map(([file, take]) => read(file).then(take));
  const files = await Promise.all(names.map(async (name) => [name, await read(MODEL_FILES[name])] as const));
  await Promise.all(lists);
  return parseModel(Object.fromEntries(files) as Record<ModelFile, Uint8Array>);
}

/** Reads a file of the extension itself. @throws when the answer is none */
export async function fetchOwnFile(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`No file: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
