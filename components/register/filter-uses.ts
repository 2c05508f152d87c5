import { toolTitle } from '@/lib/exports/tool-title';
import { formatDay } from '@/lib/i18n/format';
import { kindStrings } from '@/lib/i18n/kinds';
import type { Language } from '@/lib/i18n/language';
import { purposeName, purposeStrings } from '@/lib/i18n/purposes';
import { translator } from '@/lib/i18n/translator';
import { useStrings } from '@/lib/i18n/uses';
import { PROTECTIONS, type Use } from '@/lib/register/use';

/** What is shown of the register. An empty string shows all. */
export interface UseFilter {
  readonly search: string;
  readonly toolId: string;
  readonly protection: '' | Use['protection'];
}

export const NO_FILTER: UseFilter = { search: '', toolId: '', protection: '' };

export const isFiltered = (filter: UseFilter): boolean =>
  filter.search.trim() !== '' || filter.toolId !== '' || filter.protection !== '';

/** A protection by its name in a form; none for anything else. */
export function protectionOf(value: string): UseFilter['protection'] {
  return PROTECTIONS.find((protection) => protection === value) ?? '';
}

/**
 * The uses that pass the filter, in their order. The search looks for all of its words in what a row
 * shows. Words of a value are looked up once, not once a row: a hundred thousand rows take milliseconds.
 */
export function filterUses<U extends Use>(
  uses: readonly U[],
  filter: UseFilter,
  language: Language,
): readonly U[] {
  if (!isFiltered(filter)) return uses;
  const terms = filter.search.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  const contains = terms.map((term) => rowContains(term, language));
  return uses.filter(
    (use) =>
      (filter.toolId === '' || use.toolId === filter.toolId) &&
      (filter.protection === '' || use.protection === filter.protection) &&
      contains.every((test) => test(use)),
  );
}

/** Tools that occur, by name. */
export function toolsIn(uses: readonly Use[], language: Language): readonly { id: string; name: string }[] {
  const ids = [...new Set(uses.map(({ toolId }) => toolId))];
  return ids
    .map((id) => ({ id, name: toolTitle(id, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

function rowContains(term: string, language: Language): (use: Use) => boolean {
  const say = translator(useStrings, language);
  const sayKind = translator(kindStrings, language);
  const sayPurpose = translator(purposeStrings, language);
  const has = (name: (value: never) => string) =>
    remember((value: string) => includes(name(value as never), term));
  const tool = has((id: string) => toolTitle(id, language));
  const purpose = has((id: string) => purposeName(sayPurpose, id));
  const action = has((value: Use['action']) => say(`action.${value}`));
  const protection = has((value: Use['protection']) => say(`protection.${value}`));
  const type = has((value: keyof Use['types']) => sayKind(`type.${value}`));
  const day = has((value: string) => `${value} ${formatDay(language, value)}`);
  return (use) =>
    tool(use.toolId) ||
    day(use.day) ||
    action(use.action) ||
    protection(use.protection) ||
    (use.purpose !== undefined && purpose(use.purpose)) ||
    Object.keys(use.types).some(type);
}

function includes(text: string, term: string): boolean {
  return text.toLocaleLowerCase().includes(term);
}

function remember(test: (value: string) => boolean): (value: string) => boolean {
  const known = new Map<string, boolean>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const result = test(value);
    known.set(value, result);
    return result;
  };
}
