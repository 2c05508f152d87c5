import type { Tool } from '@/lib/tools/types';

const SEEN =
  'jonathanbertholet/promptmanager 2026-08; handler of a prompt guard, 2026; independent adapters of 2026';

export const poe = {
  id: 'poe',
  name: 'Poe',
  vendor: { name: 'Quora', country: 'US' },
  category: 'chat',
  hosts: ['poe.com', 'www.poe.com'],
  paths: [],
  editor: 'textarea',
  composer: [
    { css: "textarea[class^='GrowingTextArea_textArea__']", source: SEEN },
    { css: 'textarea', source: SEEN },
  ],
  send: [
    { css: 'button[data-button-send="true"]', source: SEEN },
    { css: 'button[class*="ChatMessageSendButton_sendButton"]', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [{ css: 'input[type="file"]', source: SEEN }],
  reply: [
    { css: '[class*="Message_leftSideMessageBubble"]', source: SEEN },
    { css: '[class*="ChatMessagesView_messagePair"]', source: SEEN },
  ],
  transport: 'fetch',
  traits: [],
  notes:
    'CSS-module class suffixes change; match by prefix. Prompt leaves by: POST https://poe.com/api/gql_POST (queryName sendMessageMutation); POST https://poe.com/api/gql_upload_POST (upload).',
  checked: '2026-08',
} satisfies Tool;
