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
  unknown: {
    one: '{placeholders} has no value here (not given out, or deleted) and stays as it is.',
    other: '{placeholders} have no value here (not given out, or deleted) and stay as they are.',
  },
  gone: 'There are no values for these placeholders here. The mapping goes with the browser unless it is kept.',
  tip: 'stands for {placeholder}',
  'stands-for': 'put in for {placeholder}',
};
