import { codeStrings } from '@/lib/i18n/codes';
import { kindStrings } from '@/lib/i18n/kinds';
import type { Language } from '@/lib/i18n/language';
import { papersStrings } from '@/lib/i18n/papers';
import { papersCompanyStrings } from '@/lib/i18n/papers-company';
import { papersProofStrings } from '@/lib/i18n/papers-proof';
import { papersWorksStrings } from '@/lib/i18n/papers-works';
import { purposeName, purposeStrings } from '@/lib/i18n/purposes';
import { type Translate, translator } from '@/lib/i18n/translator';
import { useStrings } from '@/lib/i18n/uses';
import type { Text } from '@/lib/law/types';
import type { Coded, Fact, Value } from './tree';

/** Everything papers say in one language. */
export interface Words {
  readonly language: Language;
  readonly say: Translate<(typeof papersStrings)['de']>;
  readonly proof: Translate<(typeof papersProofStrings)['de']>;
  readonly company: Translate<(typeof papersCompanyStrings)['de']>;
  readonly works: Translate<(typeof papersWorksStrings)['de']>;
  /** Text of the law file. */
  of(text: Text): string;
  /** A code of the records beside its words, e.g. `coded('avv', 'signed')`. */
  coded(field: string, code: string): Coded;
  /** Several codes as one value; `undefined` for none. */
  listed(field: string, codes: readonly string[]): Coded | undefined;
  purpose(code: string): string;
  /** Name of a kind of personal data. */
  type(code: string): string;
  /** What was done about findings. */
  protection(code: string): string;
}

const made = new Map<Language, Words>();

/** The words of a language. */
export function wordsOf(language: Language): Words {
  const known = made.get(language) ?? make(language);
  made.set(language, known);
  return known;
}

function make(language: Language): Words {
  const sayCode = translator(codeStrings, language);
  const sayKind = translator(kindStrings, language);
  const sayUse = translator(useStrings, language);
  const sayPurpose = translator(purposeStrings, language);
  const coded = (field: string, code: string): Coded => {
    const key = `${field}.${code}`;
    return { code, text: sayCode.has(key) ? sayCode.template(key) : code };
  };
  return {
    language,
    say: translator(papersStrings, language),
    proof: translator(papersProofStrings, language),
    company: translator(papersCompanyStrings, language),
    works: translator(papersWorksStrings, language),
    of: (text) => text[language],
    coded,
    listed: (field, codes) => joined(codes.map((code) => coded(field, code))),
    purpose: (code) => purposeName(sayPurpose, code),
    type: (code) => named(sayKind, `type.${code}`, code),
    protection: (code) => named(sayUse, `protection.${code}`, code),
  };
}

function named<K extends string>(
  say: { has(key: string): key is K; template(key: K): string },
  key: string,
  fallback: string,
): string {
  return say.has(key) ? say.template(key) : fallback;
}

/** Coded values as one; `undefined` for none. */
export function joined(values: readonly Coded[]): Coded | undefined {
  if (values.length === 0) return undefined;
  return { code: values.map(({ code }) => code).join(' '), text: values.map(({ text }) => text).join(', ') };
}

/** A field with its value. */
export function fact(code: string, label: string, value: Value, note = ''): Fact {
  return { code, label, value, ...(note ? { note } : {}) };
}

/** A day that may be unknown. */
export function dayValue(day: string | null | undefined): Value {
  return day ? { day } : undefined;
}

/** Texts that are there, one a line. */
export function lined(...texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n');
}
