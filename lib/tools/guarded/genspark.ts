import type { Tool } from '@/lib/tools/types';

const SEEN = 'independent adapters of 2026-05';

export const genspark = {
  id: 'genspark',
  name: 'Genspark',
  vendor: { name: 'Mainfunc', country: 'US' },
  category: 'chat',
  hosts: ['www.genspark.ai', 'genspark.ai'],
  paths: [],
  editor: 'textarea',
  composer: [
    { css: "textarea[name='query'].search-input", source: SEEN },
    { css: 'textarea.j-search-input', source: SEEN },
  ],
  send: [
    { css: '.enter-icon-wrapper', source: SEEN },
    { css: 'div.enter-icon', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [],
  reply: [{ css: '.conversation-statement.assistant .content', source: SEEN }],
  transport: 'unknown',
  traits: ['div-send-button'],
  notes: 'Send control is a div.',
  checked: '2026-05',
} satisfies Tool;
