import type { Tool } from '@/lib/tools/types';

const SEEN = 'srbhptl39/MCP-SuperAssistant 2026-02; independent adapters of 2026';

export const t3chat = {
  id: 't3chat',
  name: 'T3 Chat',
  vendor: { name: 'T3 Tools', country: 'US' },
  category: 'chat',
  hosts: ['t3.chat'],
  paths: [],
  editor: 'textarea',
  composer: [{ css: 'textarea#chat-input', source: SEEN }],
  send: [{ css: 'button[type="submit"]', source: SEEN }],
  submitKeys: ['enter'],
  fileInput: [{ css: 'input[type="file"]', source: SEEN }],
  reply: [],
  transport: 'fetch',
  traits: [],
  notes: 'Prompt leaves by: POST https://t3.chat/api/chat.',
  checked: '2026-02',
} satisfies Tool;
