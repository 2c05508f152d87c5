import { takeAnchorWords } from './names/anchor-words';
import { takeLabelWords } from './names/label-words';
import { takeTradeWords } from './names/trade-words';
import { PLACES_FILE, takePlaces } from './places/towns';
import { takeDistricts } from './recognisers/vehicle/de-districts';
import { SPECIAL_FILE, takeSpecialWords } from './special/lexicon';
import { parseWordLists, WORD_LISTS_FILE } from './word-lists';

function takeWordLists(bytes: Uint8Array): void {
  const lists = parseWordLists(bytes);
  takeAnchorWords(lists);
  takeLabelWords(lists);
  takeTradeWords(lists);
  takeDistricts(lists);
}

/** The files of lists below the extension's root, with who takes them. */
export const LISTS: readonly (readonly [file: string, take: (bytes: Uint8Array) => void])[] = [
  [PLACES_FILE, takePlaces],
  [SPECIAL_FILE, takeSpecialWords],
  [WORD_LISTS_FILE, takeWordLists],
];
