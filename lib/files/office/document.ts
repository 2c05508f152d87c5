import type { OpenedFile } from '@/lib/files/types';
import { type DocumentWalk, readPackage } from './package';
import { addWords } from './words';

/** Parts that hold nothing a person wrote. */
const SETTINGS =
  /(?:^|\/)(?:\[Content_Types\]\.xml|styles\.xml|stylesWithEffects\.xml|fontTable\.xml|webSettings\.xml|numbering\.xml|theme\d*\.xml|tableStyles\.xml|presProps\.xml|viewProps\.xml|slideLayout\d+\.xml\.rels|slideMaster\d+\.xml\.rels|calcChain\.xml)$/;

/** Parts in the order of reading: the first expressions first, slides by their number. */
export function walkInOrder(order: readonly RegExp[]): DocumentWalk {
  const rank = (name: string) => {
    const at = order.findIndex((part) => part.test(name));
    return at < 0 ? order.length : at;
  };
  return (parts, passages) => {
    const names = [...parts.keys()].filter((name) => !SETTINGS.test(name));
    names.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en', { numeric: true }));
    for (const name of names) {
      const part = parts.get(name);
      if (part) addWords(part, passages);
    }
  };
}

const WORD_ORDER = [
  /^word\/document\d*\.xml$/,
  /^word\/(?:header|footer)/,
  /^word\/(?:foot|end)notes/,
  /^word\/comments/,
];
const SLIDE_ORDER = [
  /^ppt\/slides\/slide\d+\.xml$/,
  /^ppt\/notesSlides\/notesSlide\d+\.xml$/,
  /^ppt\/comments/,
];

/** Word documents. */
export const readDocx = (bytes: Uint8Array): OpenedFile => readPackage(bytes, walkInOrder(WORD_ORDER));
/** Presentations. */
export const readPptx = (bytes: Uint8Array): OpenedFile => readPackage(bytes, walkInOrder(SLIDE_ORDER));
