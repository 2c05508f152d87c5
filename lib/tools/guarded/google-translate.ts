import type { Tool } from '@/lib/tools/types';

const SEEN = 'independent adapters of 2026';

export const googleTranslate = {
  id: 'google-translate',
  name: 'Google Translate',
  vendor: { name: 'Google', country: 'US' },
  category: 'translation',
  hosts: ['translate.google.com', 'translate.google.de'],
  paths: [],
  editor: 'textarea',
  composer: [
    { css: 'textarea[aria-label="Source text"]', source: SEEN },
    { css: 'textarea.er8xn', source: SEEN },
    { css: 'textarea[jsname="BJE2fc"]', source: SEEN },
  ],
  send: [],
  submitKeys: ['none'],
  fileInput: [],
  reply: [{ css: 'span[jsname="W297wb"]', source: SEEN }],
  transport: 'unknown',
  traits: ['trusted-types'],
  notes: 'aria-label is localised.',
  checked: '2026-08',
} satisfies Tool;
