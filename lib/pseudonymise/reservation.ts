import { fold } from './fold';
import type { ConversationState } from './types';

/**
 * Tells whether an invented value stands in the text or in the conversation already, and reserves it
 * where not. Built only when the first question comes.
 */
export function createReservation(text: string, memory: ConversationState): (candidate: string) => boolean {
  let words: string | undefined;
  const reserved = new Set<string>();
  return (candidate) => {
    words ??= fold(
      [
        text,
        ...memory.entities.flatMap(({ surfaces, pseudonym }) => [
          ...surfaces,
          ...Object.values(pseudonym?.parts ?? {}),
        ]),
      ].join('\n'),
    );
    const wanted = fold(candidate);
    if (reserved.has(wanted) || words.includes(wanted)) return true;
    reserved.add(wanted);
    return false;
  };
}
