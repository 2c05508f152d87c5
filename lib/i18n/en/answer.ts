import type { answer as de } from '../de/answer';
import type { TranslationOf } from '../message';

export const answer: TranslationOf<typeof de> = {
  bar: 'Schleuse: how the answer is shown',
  on: {
    one: '{n} real value put back, on your screen only',
    other: '{n} real values put back, on your screen only',
  },
  off: 'This is what the tool answered',
  real: 'Real values',
  placeholders: 'Placeholders',
  copy: 'Copy answer',
  copied: 'Copied with real values',
  'not-copied': 'The browser did not allow copying',
  tip: 'stands for {placeholder}',
  'stands-for': 'put in for {placeholder}',
};
