import type { Text } from '@/lib/law/types';

/** What a wording of the law file leaves open. */
export const BLANKS = ['company', 'role', 'matter', 'contact', 'list', 'recipients'] as const;
export type Blank = (typeof BLANKS)[number];

/** What is known; an empty text counts as not known. */
export type BlankValues = { readonly [blank in Blank]?: string };

/** A wording with the company's data in it. */
export interface Filled {
  readonly text: string;
  /** Blanks that nothing is known for; they stand in the text as `[name]`. */
  readonly missing: readonly Blank[];
}

/** How an open blank reads in a text. */
export const BLANK_NAMES = {
  company: { de: 'Firma', en: 'company' },
  role: { de: 'Rolle', en: 'role' },
  matter: { de: 'Vorgang', en: 'matter' },
  contact: { de: 'Kontakt', en: 'contact' },
  list: { de: 'Einsatzzwecke', en: 'uses of AI' },
  recipients: { de: 'Empfänger', en: 'recipients' },
} as const satisfies Record<Blank, Text>;

/**
 * Fills a wording. What is not known stays visible in square brackets, so that a text with gaps never
 * looks finished.
 */
export function fillText(template: Text, values: BlankValues, language: 'de' | 'en'): Filled {
  const missing = new Set<Blank>();
  const text = template[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!isBlank(name)) return whole;
    const value = values[name]?.trim();
    if (value) return value;
    missing.add(name);
    return gap(name, language);
  });
  return { text: text.replace(/\.\.$/, '.'), missing: [...missing] };
}

/** Blanks that a text still holds, in either language: somebody may have edited around them. */
export function openBlanks(text: string): readonly Blank[] {
  return BLANKS.filter((blank) => text.includes(gap(blank, 'de')) || text.includes(gap(blank, 'en')));
}

/** A text with gaps, where what has become known since is filled in. The rest stays as a person wrote it. */
export function closeGaps(text: string, values: BlankValues): string {
  return openBlanks(text).reduce((closed, blank) => {
    const value = values[blank]?.trim();
    if (!value) return closed;
    return closed.replaceAll(gap(blank, 'de'), () => value).replaceAll(gap(blank, 'en'), () => value);
  }, text);
}

function gap(blank: Blank, language: 'de' | 'en'): string {
  return `[${BLANK_NAMES[blank][language]}]`;
}

function isBlank(name: string): name is Blank {
  return (BLANKS as readonly string[]).includes(name);
}
