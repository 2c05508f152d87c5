import type { FindingType } from '@/lib/detect/types';
import { LABELS } from '../labels';
import type { ConversationState, PlaceholderLanguage } from '../types';

const escaped = (label: string): string => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternOf(languages: readonly PlaceholderLanguage[]): RegExp {
  const labels = new Set(languages.flatMap((language) => Object.values(LABELS[language])));
  return new RegExp(`\\[(${[...labels].map(escaped).join('|')}) (\\d{1,4})\\]`, 'g');
}

let any: RegExp | undefined;

/** Whether a text holds something written exactly like a placeholder of ours, in any language. */
export function looksGivenOut(text: string): boolean {
  if (!text.includes('[')) return false;
  any ??= patternOf(['de', 'en']);
  return text.search(any) >= 0;
}

/**
 * Finds what is written exactly like a placeholder of the conversation but has no value in it: never given
 * out, or deleted. Numbers that the person's own texts carried are left alone.
 */
export function createUnknownFinder(state: ConversationState): (text: string) => readonly string[] {
  const labels = LABELS[state.language];
  const known = new Set(state.entities.map(({ placeholder }) => placeholder));
  for (const [type, numbers = []] of Object.entries(state.foreign))
    for (const number of numbers) known.add(`[${labels[type as FindingType]} ${number}]`);
  const pattern = patternOf([state.language]);
  return (text) => {
    if (!text.includes('[')) return [];
    return [...new Set(text.match(pattern))].filter((placeholder) => !known.has(placeholder));
  };
}
