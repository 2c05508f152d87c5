import type { Tool } from '@/lib/tools/types';

const SEEN = 'handler of a prompt guard, 2026; independent adapters of 2026';

export const you = {
  id: 'you',
  name: 'You.com',
  vendor: { name: 'You.com', country: 'US' },
  category: 'chat',
  hosts: ['you.com'],
  paths: [],
  editor: 'textarea',
  composer: [{ css: 'textarea#search-input-textarea', source: SEEN }],
  send: [
    { css: 'button[aria-label="Submit query"]', source: SEEN },
    { css: 'button[data-testid="submit-button"]', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [],
  reply: [{ css: '[data-testid="youchat-text"]', source: `${SEEN} (old)` }],
  transport: 'xhr',
  traits: [],
  notes:
    'The text appears in a URL, so a fetch-body guard alone misses it. Prompt leaves by: GET/POST https://you.com/api/streamingSearch (question in the query string); navigation to https://you.com/search?q=... (question in the URL).',
  checked: '2026-08',
} satisfies Tool;
