import { coreLexicon, type Lexicon } from '../tagger/lexicon';
import { parseFilter } from '../tagger/model';
import { CORE_FILTER } from './data/core';

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}

let loaded: Lexicon | undefined;

/** The small lexicon inside the script, unpacked on first use. */
export const CORE: Lexicon = {
  look(hash) {
    loaded ??= coreLexicon(parseFilter(fromBase64(CORE_FILTER)));
    return loaded.look(hash);
  },
};
