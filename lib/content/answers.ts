import { answerStrings } from '@/lib/i18n/answer';
import type { Language } from '@/lib/i18n/language';
import { translator } from '@/lib/i18n/translator';
import type { AnswerDeps, AnswerWords } from '@/lib/page/answer/deps';
import { type AnswerGuard, startAnswers } from '@/lib/page/answer/start';

interface Options extends Pick<AnswerDeps, 'toolAt' | 'given'> {
  readonly language: () => Language;
}

/** Starts showing real values in the answers of this frame, in words of the user's language. */
export function answersOf({ language, ...deps }: Options, signal: AbortSignal): AnswerGuard {
  return startAnswers({ ...deps, words: () => wordsIn(language()) }, signal);
}

const made = new Map<Language, AnswerWords>();

function wordsIn(language: Language): AnswerWords {
  const words = made.get(language) ?? wordsOf(language);
  made.set(language, words);
  return words;
}

const MOST = 3;

const someOf = (placeholders: readonly string[]): string =>
  placeholders.slice(0, MOST).join(', ') + (placeholders.length > MOST ? ' …' : '');

function wordsOf(language: Language): AnswerWords {
  const say = translator(answerStrings, language);
  return {
    language,
    bar: say('bar'),
    on: (count) => say('on', { n: count }),
    off: say('off'),
    real: say('real'),
    placeholders: say('placeholders'),
    copy: say('copy'),
    copied: say('copied'),
    notCopied: say('not-copied'),
    unknown: (placeholders) => say('unknown', { n: placeholders.length, placeholders: someOf(placeholders) }),
    gone: say('gone'),
    tip: (placeholder) => say('tip', { placeholder }),
    standsFor: (placeholder) => say('stands-for', { placeholder }),
  };
}
