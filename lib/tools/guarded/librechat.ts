import type { Tool } from '@/lib/tools/types';

const SEEN = 'danny-avila/LibreChat';

export const librechat = {
  id: 'librechat',
  name: 'LibreChat',
  vendor: { name: 'self-hosted (open source)', country: 'n/a' },
  category: 'chat',
  hosts: [],
  paths: [],
  editor: 'textarea',
  composer: [
    { css: 'textarea#prompt-textarea[data-testid="text-input"]', source: SEEN },
    { css: '#prompt-textarea', source: SEEN },
  ],
  send: [
    { css: '#send-button', source: SEEN },
    { css: 'button[data-testid="send-button"]', source: SEEN },
  ],
  submitKeys: ['enter', 'mod-enter'],
  fileInput: [{ css: 'input[type="file"]', source: SEEN }],
  reply: [],
  transport: 'unknown',
  traits: [],
  notes: 'Uses the same id #prompt-textarea as ChatGPT but on a real <textarea>. customer-specific',
  checked: '2026-08',
} satisfies Tool;
