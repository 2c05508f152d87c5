import type { Law } from '../../types';

/** Named conditions: each defined once, used by questions, rules and flags. */
export const terms: Law['terms'] = {
  in_scope: { not: { given: 'ai', in: ['no'] } },
  area: { answer: 'annex3', beyond: ['none', 'unsure'] },
  area_or_unsure: { answer: 'annex3', beyond: ['none'] },
  no_profiling: { answer: 'profiling', in: ['no'] },
  minor_effect: { answer: 'effect', in: ['none', 'prepares'] },
  listed_case: { answer: 'filter', in: ['a', 'b', 'c', 'd'] },
  exception: {
    all: [{ term: 'area' }, { term: 'no_profiling' }, { term: 'minor_effect' }, { term: 'listed_case' }],
  },
  emotion_exception: { all: [{ answer: 'prohib', in: ['f'] }, { answer: 'emo_exc', in: ['yes'] }] },
  has_output: { answer: 'media', beyond: [] },
  has_text: { answer: 'media', in: ['text'] },
  has_picture: { answer: 'media', in: ['image', 'audio', 'video'] },
  not_substantive: { not: { answer: 'review', in: ['substantive'] } },
  personal: { answer: 'pd', in: ['pseudo', 'personal', 'special'] },
};
