import type { Mapping } from '@/components/page/use-mappings';
import { toolTitle } from '@/lib/exports/tool-title';
import type { Language } from '@/lib/i18n/language';

/**
 * What a search leaves: whole conversations where tool or day fit, else their pairs whose placeholder or
 * value contains what was typed, upper and lower case alike.
 */
export function searchMappings(
  mappings: readonly Mapping[],
  query: string,
  language: Language,
): readonly Mapping[] {
  const wanted = query.trim().toLocaleLowerCase(language);
  if (wanted === '') return mappings;
  const fits = (text: string) => text.toLocaleLowerCase(language).includes(wanted);
  return mappings.flatMap((mapping) => {
    if (fits(toolTitle(mapping.toolId, language)) || fits(mapping.day)) return [mapping];
    const pairs = mapping.pairs.filter(({ placeholder, name }) => fits(placeholder) || fits(name));
    return pairs.length > 0 ? [{ ...mapping, pairs }] : [];
  });
}
