import { displayParts } from '../person/display';
import { createPhraseIndex } from '../phrases';
import type { StoredEntity } from '../types';
import type { Hit } from './placeholders';

/** Finds invented values that were given out, and forms of them that only the model wrote. */
export interface SubstituteFinder {
  find(text: string, before: string): SubstituteHit[];
  holdFrom(text: string): number;
}

export interface SubstituteHit extends Hit {
  readonly value: string;
}

/** What each invented form stands for; exact forms that were written win. */
function formsOf(entity: StoredEntity): Map<string, string> {
  const forms = new Map<string, string>();
  if (entity.pseudonym?.style !== 'substitute') return forms;
  const { given, surname } = entity.pseudonym.parts;
  if (given && surname) {
    const real = displayParts(entity.name);
    forms.set(`${given} ${surname}`, entity.name).set(surname, real.surname);
    if (real.given !== entity.name) forms.set(given, real.given);
  }
  for (const [written, surface] of Object.entries(entity.written ?? {})) forms.set(written, surface);
  return forms;
}

export function createSubstituteFinder(entities: readonly StoredEntity[]): SubstituteFinder {
  const meanings = new Map<string, { entity: StoredEntity; value: string }>();
  for (const entity of entities)
    for (const [form, value] of formsOf(entity)) meanings.set(form, { entity, value });
  const phrases = createPhraseIndex(meanings.keys());
  return {
    find(text, before) {
      return phrases.find(before + text, before.length).flatMap(({ start, end, phrase, suffix }) => {
        const meaning = meanings.get(phrase);
        if (!meaning) return [];
        return [{ ...meaning, start: start - before.length, end: end - before.length, suffix }];
      });
    },
    holdFrom: (text) => phrases.holdFrom(text),
  };
}
