import type { FindingType } from '@/lib/detect/types';
import { createConversation } from '@/lib/pseudonymise/conversation';
import type { ConversationState } from '@/lib/pseudonymise/types';

/** A value that was given out, with its kind. */
export type Value = readonly [type: FindingType, value: string];

/** The memory of a conversation in which these values were replaced. */
export function stateWith(...values: readonly Value[]): ConversationState {
  const text = values.map(([, value]) => value).join('\n');
  let from = 0;
  const findings = values.map(([type, value]) => {
    const start = text.indexOf(value, from);
    from = start + value.length;
    const reason = { key: 'label' };
    return { start, end: from, type, confidence: 'certain', recogniser: 'test', reason } as const;
  });
  const conversation = createConversation('de');
  conversation.replace(text, conversation.entities(text, findings), new Set());
  return conversation.serialise();
}

/** What `storage.session` holds of a conversation. */
export function mappingItem(key: string, day: string, ...values: readonly Value[]): Record<string, unknown> {
  return { [`mapping:${key}`]: { key, day, state: stateWith(...values) } };
}

/** Three invented conversations. */
export const SOME_MAPPINGS: Record<string, unknown> = {
  ...mappingItem(
    'chatgpt|/c/67a1f2b3-0000-8000-aaaa-0123456789ab',
    '2026-11-27',
    ['PERSON', 'Sabine Öztürk'],
    ['PERSON', 'Jens Abel'],
    ['IBAN', 'DE02 1203 0000 0000 2020 51'],
    ['ADDRESS', 'Am Sportfeld 12, 00123 Musterstadt'],
  ),
  ...mappingItem('claude|tab:7', '2026-11-26', ['EMAIL', 'rosa.klein@kunde.example']),
  ...mappingItem('pad', '2026-11-20', ['PHONE', '069 90009 177'], ['PERSON', 'Rosa Klein']),
};
