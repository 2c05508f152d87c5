import type { Tool } from '@/lib/tools/types';

const SEEN = 'srbhptl39/MCP-SuperAssistant 2026-02; independent adapters of 2026';

export const grokX = {
  id: 'grok-x',
  name: 'Grok in X',
  vendor: { name: 'xAI / X Corp.', country: 'US' },
  category: 'chat',
  hosts: ['x.com', 'twitter.com'],
  paths: ['/i/grok', '/i/grok/*'],
  editor: 'textarea',
  composer: [
    { css: 'textarea[placeholder="Ask anything"]', source: SEEN },
    { css: 'textarea.r-30o5oe', source: SEEN },
  ],
  send: [{ css: 'button[aria-label="Grok something"]', source: SEEN }],
  submitKeys: ['enter'],
  fileInput: [{ css: 'input[type="file"]', source: SEEN }],
  reply: [],
  transport: 'fetch',
  traits: [],
  notes:
    'Atomic class names; rely on role and position. Prompt leaves by: POST https://grok.x.com/2/grok/add_response.json; POST https://x.com/i/api/graphql/{id}/CreateGrokConversation.',
  checked: '2026-02',
} satisfies Tool;
