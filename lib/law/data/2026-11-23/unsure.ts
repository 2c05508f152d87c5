import type { AnswerOption } from '../../types';

/** Every question may be answered with it. */
export const unsure = {
  code: 'unsure',
  text: { de: 'Unsicher', en: 'Not sure' },
  hint: {
    de: 'Es gilt vorläufig die strengere Annahme, und jemand prüft nach.',
    en: 'The stricter assumption holds for now, and someone will check.',
  },
} as const satisfies AnswerOption;
