import { codeStrings } from '@/lib/i18n/codes';
import type { Option } from './fields';
import { useSay } from './speech';

/** Names of the codes that records hold, in the page's language. */
export interface CodeNames {
  /** Name of one code, e.g. `name('plan', 'business')`; a code without one as it is. */
  name(field: string, code: string): string;
  /** Codes as the options of a field. */
  options<V extends string>(field: string, codes: readonly V[]): readonly Option<V>[];
}

export function useCodes(): CodeNames {
  const say = useSay(codeStrings);
  const name = (field: string, code: string) => {
    const key = `${field}.${code}`;
    return say.has(key) ? say.template(key) : code;
  };
  return {
    name,
    options: (field, codes) => codes.map((value) => ({ value, label: name(field, value) })),
  };
}
