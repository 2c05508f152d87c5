import type { Tool } from '@/lib/tools/types';

const SEEN =
  'jonathanbertholet/promptmanager 2026-09; jonathanbertholet/promptmanager 2026-08; xiaolai/insidebar-ai 2025-12';

export const perplexity = {
  id: 'perplexity',
  name: 'Perplexity',
  vendor: { name: 'Perplexity AI', country: 'US' },
  category: 'chat',
  hosts: ['www.perplexity.ai', 'perplexity.ai'],
  paths: [],
  editor: 'lexical',
  composer: [
    { css: '#ask-input[data-lexical-editor="true"]', source: SEEN },
    { css: 'div[data-ask-input-container="true"] [contenteditable="true"]', source: SEEN },
    { css: 'textarea#ask-input', source: `${SEEN} (older follow-up box)` },
  ],
  send: [
    { css: 'button[data-testid="submit-button"]', source: SEEN },
    { css: 'button[aria-label="Submit"]', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [{ css: 'input[type="file"]', source: SEEN }],
  reply: [
    { css: '[data-testid="answer"]', source: SEEN },
    { css: '.prose', source: SEEN },
  ],
  editSend: [{ css: 'button[data-testid="confirm-edit-query-button"]', source: SEEN }],
  transport: 'fetch',
  traits: [],
  notes:
    'Synthetic paste was turned into a quote card / paste.txt attachment; execCommand text is committed after the current turn, so a synchronous check sees an empty box and retries double or triple the text. Edit box of an old query: Lexical without id; save = button[data-testid="confirm-edit-query-button"]. Prompt leaves by: POST https://www.perplexity.ai/rest/sse/perplexity_ask (query_str, params.dsl_query); POST https://www.perplexity.ai/rest/perplexity_ask/graphql (other calls).',
  checked: '2026-09',
} satisfies Tool;
