import type { Tool } from '@/lib/tools/types';

const SEEN =
  'robertpiosik/CodeWebChat 2026-08; jonathanbertholet/promptmanager 2026-08; srbhptl39/MCP-SuperAssistant 2026-02';

export const openrouter = {
  id: 'openrouter',
  name: 'OpenRouter Chat',
  vendor: { name: 'OpenRouter', country: 'US' },
  category: 'chat',
  hosts: ['openrouter.ai'],
  paths: [],
  editor: 'textarea',
  composer: [
    { css: 'textarea[data-testid="composer-input"]', source: SEEN },
    { css: 'textarea[placeholder="Start a new message..."]', source: SEEN },
  ],
  send: [
    { css: 'button[data-testid="send-button"]', source: SEEN },
    { css: 'button[aria-label="Send message"]', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [{ css: 'input[type="file"]', source: SEEN }],
  reply: [{ css: 'div[data-testid="assistant-message"]', source: SEEN }],
  transport: 'unknown',
  traits: [],
  checked: '2026-08',
} satisfies Tool;
