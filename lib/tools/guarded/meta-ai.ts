import type { Tool } from '@/lib/tools/types';

const SEEN =
  'robertpiosik/CodeWebChat 2026-08; handler of a prompt guard, 2026; independent adapters of 2026';

export const metaAi = {
  id: 'meta-ai',
  name: 'Meta AI',
  vendor: { name: 'Meta', country: 'US' },
  category: 'chat',
  hosts: ['www.meta.ai', 'meta.ai'],
  paths: [],
  editor: 'lexical',
  composer: [
    { css: 'div[data-testid="composer-input"][contenteditable="true"]', source: SEEN },
    { css: 'div[data-lexical-editor="true"][contenteditable="true"]', source: SEEN },
  ],
  send: [
    { css: 'button[data-testid="composer-send-button"]', source: SEEN },
    { css: '[aria-label="Send"]', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [],
  reply: [{ css: 'div[data-testid="assistant-message"]', source: SEEN }],
  transport: 'xhr',
  traits: [],
  notes:
    'One 2026 source saw a plain <input> composer for logged-out visitors. EU availability varies. Prompt leaves by: POST https://www.meta.ai/api/graphql/ (form data, "variables"); POST https://graph.meta.ai/graphql?locale=user.',
  checked: '2026-08',
} satisfies Tool;
