import type { Tool } from '@/lib/tools/types';

export const langdock = {
  id: 'langdock',
  name: 'Langdock',
  vendor: { name: 'Langdock GmbH', country: 'DE' },
  category: 'chat',
  hosts: ['app.langdock.com'],
  paths: [],
  editor: null,
  composer: [],
  send: [],
  submitKeys: ['enter'],
  fileInput: [],
  reply: [],
  transport: 'fetch',
  traits: [],
  account: { company: [{ host: 'app.langdock.com', source: 'workspaces of companies only' }] },
  notes:
    'No page structure known: guarded by the generic fallback. Workspaces can run on customer domains. Prompt leaves by: POST https://app.langdock.com/api/engine (JSON messages[].parts[].text; Vercel AI SDK stream); GET https://app.langdock.com/api/models.',
  checked: '2026-08',
} satisfies Tool;
