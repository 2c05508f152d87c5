import type { Tool } from '@/lib/tools/types';

const SEEN = 'urzeye/ophel 2026-01';

export const geminiEnterprise = {
  id: 'gemini-enterprise',
  name: 'Gemini Enterprise / Agentspace',
  vendor: { name: 'Google', country: 'US' },
  category: 'chat',
  hosts: ['business.gemini.google'],
  paths: [],
  editor: 'prosemirror',
  composer: [{ css: 'div.ProseMirror', source: `${SEEN} (inside ucs-* shadow roots)` }],
  send: [
    { css: 'button[aria-label*="Submit"]', source: SEEN },
    { css: '.send-button', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [],
  reply: [{ css: '.main .turn ucs-summary', source: `${SEEN} (inside an open shadow root)` }],
  transport: 'unknown',
  traits: ['shadow', 'trusted-types'],
  account: {
    company: [{ host: 'business.gemini.google', source: 'product for companies, with work accounts only' }],
  },
  notes: 'Query and event retargeting must cross shadow roots (composedPath).',
  checked: '2026-01',
} satisfies Tool;
