import type { WordLists } from '../../word-lists';

let codes: ReadonlySet<string> = new Set();

/** Takes the district codes of German licence plates (FZV annex 1): list `district de`. Until then none is known. */
export function takeDistricts(lists: WordLists): void {
  codes = new Set(lists.get('district de'));
}

/** Whether a code in capitals is that of a German district: with any other there is no plate. */
export const isDistrict = (code: string): boolean => codes.has(code);
