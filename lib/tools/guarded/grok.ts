import type { Tool } from '@/lib/tools/types';

const SEEN = 'robertpiosik/CodeWebChat 2026-08; urzeye/ophel 2026-01; handler of a prompt guard, 2026';

export const grok = {
  id: 'grok',
  name: 'Grok',
  vendor: { name: 'xAI', country: 'US' },
  category: 'chat',
  hosts: ['grok.com'],
  paths: [],
  editor: 'prosemirror',
  composer: [
    { css: 'div.tiptap.ProseMirror[contenteditable="true"]', source: SEEN },
    { css: 'div[data-testid="chat-input"] [contenteditable="true"]', source: SEEN },
    { css: '[aria-label="Ask Grok anything"]', source: SEEN },
    { css: 'div.query-bar-editor[contenteditable="true"]', source: SEEN },
  ],
  send: [
    { css: 'button[data-testid="chat-submit"]', source: SEEN },
    { css: 'button[type="submit"]', source: SEEN },
    { css: 'button[aria-label="Submit"]', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [{ css: 'input[type="file"]', source: SEEN }],
  reply: [
    { css: '.message-bubble:not(.rounded-br-lg) .response-content-markdown', source: SEEN },
    { css: 'div[id^="response-"]', source: SEEN },
  ],
  transport: 'fetch',
  traits: [],
  notes:
    'Older builds and edit boxes: plain textarea. Prompt leaves by: POST https://grok.com/rest/app-chat/conversations/new; POST https://grok.com/rest/app-chat/conversations/{id}/responses.',
  checked: '2026-08',
} satisfies Tool;
