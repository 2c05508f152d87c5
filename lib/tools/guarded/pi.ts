import type { Tool } from '@/lib/tools/types';

const SEEN = 'Pedal-Intelligence/saypi-userscript 2026-08; ai-shifu/ChatALL 2025-09';

export const pi = {
  id: 'pi',
  name: 'Pi',
  vendor: { name: 'Inflection AI', country: 'US' },
  category: 'chat',
  hosts: ['pi.ai'],
  paths: [],
  editor: 'textarea',
  composer: [
    { css: 'textarea[enterkeyhint]', source: SEEN },
    { css: "textarea[placeholder]:not([placeholder=''])", source: SEEN },
  ],
  send: [{ css: 'button.rounded-full.transition-colors', source: `${SEEN} (near the box)` }],
  submitKeys: ['enter'],
  fileInput: [],
  reply: [{ css: 'div.break-anywhere:not(.justify-end)', source: SEEN }],
  transport: 'fetch',
  traits: [],
  notes: 'Prompt leaves by: POST https://pi.ai/api/chat (SSE).',
  checked: '2026-08',
} satisfies Tool;
