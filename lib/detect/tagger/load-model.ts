import { SUBJECTS_FILE, takeSubjects } from '../names/subjects';
import { PLACES_FILE, takePlaces } from '../places/towns';
import { SPECIAL_FILE, takeSpecialWords } from '../special/lexicon';
import { MODEL_FILES, type ModelFile, type NameModel, parseModel } from './model';

/**
 * Reads the model, and the lists of places, public names and words of special categories for all detectors. The caller says where files
 * come from: below the extension's own address in a browser, the folder `public` elsewhere.
 * @param read bytes of a file of `MODEL_FILES`, `PLACES_FILE`, `SUBJECTS_FILE` or `SPECIAL_FILE`; what it throws is thrown on
 */
export async function loadModel(read: (path: string) => Promise<Uint8Array>): Promise<NameModel> {
  const names = Object.keys(MODEL_FILES) as ModelFile[];
  const lists = [
    read(PLACES_FILE).then(takePlaces),
    read(SUBJECTS_FILE).then(takeSubjects),
    read(SPECIAL_FILE).then(takeSpecialWords),
  ];
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
