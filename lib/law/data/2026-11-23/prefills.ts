import type { Prefill } from '../../types';

/** What known facts say beforehand. The strictest fact comes first: the first that fits a question counts. */
export const prefills: readonly Prefill[] = [
  { fact: 'known_ai_tool', is: ['yes'], question: 'ai', answer: 'yes' },
  { fact: 'tool_kind', is: ['chat', 'writing', 'translation', 'translate'], question: 'media', answer: ['text'] },
  { fact: 'tool_kind', is: ['image'], question: 'media', answer: ['image'] },
  { fact: 'tool_kind', is: ['audio'], question: 'media', answer: ['audio'] },
  { fact: 'tool_kind', is: ['video'], question: 'media', answer: ['video'] },
  { fact: 'tool_kind', is: ['code'], question: 'media', answer: ['code'] },
  { fact: 'special_types_seen', is: ['yes'], question: 'pd', answer: 'special' },
  { fact: 'types_seen', is: ['yes'], question: 'pd', answer: 'personal' },
  { fact: 'data_subjects', is: ['employees'], question: 'staff', answer: 'yes' },
  { fact: 'public_body', is: ['yes'], question: 'public_service', answer: 'yes' },
  { fact: 'public_body', is: ['no'], question: 'public_service', answer: 'no' },
];
