import type { Tool } from '@/lib/tools/types';

const SEEN = 'robertpiosik/CodeWebChat 2026-08; jonathanbertholet/promptmanager 2026-08';

export const lmarena = {
  id: 'lmarena',
  name: 'LMArena / Arena',
  vendor: { name: 'Arena Intelligence', country: 'US' },
  category: 'chat',
  hosts: ['arena.ai', 'lmarena.ai'],
  paths: [],
  editor: 'textarea',
  composer: [{ css: 'textarea[name="message"]', source: SEEN }],
  send: [{ css: 'button[type="submit"]', source: SEEN }],
  submitKeys: ['enter'],
  fileInput: [],
  reply: [{ css: 'ol .bg-surface-primary', source: SEEN }],
  transport: 'fetch',
  traits: [],
  notes:
    'Renamed host: arena.ai is current, lmarena.ai older. A hidden textarea[aria-hidden="true"] also exists. Prompt leaves by: POST https://arena.ai/nextjs-api/stream/create-evaluation; POST https://arena.ai/nextjs-api/stream/post-to-evaluation/{id}.',
  checked: '2026-08',
} satisfies Tool;
