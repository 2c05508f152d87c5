import type { Tool } from '@/lib/tools/types';

const SEEN = 'xiaolai/insidebar-ai 2025-12';

export const googleAiMode = {
  id: 'google-ai-mode',
  name: 'Google AI Mode',
  vendor: { name: 'Google', country: 'US' },
  category: 'chat',
  hosts: ['www.google.com', 'google.com', 'www.google.de', 'www.google.at', 'www.google.ch'],
  paths: ['/search?*udm=50*', '/ai'],
  editor: 'textarea',
  composer: [
    { css: 'textarea.ITIRGe', source: SEEN },
    { css: 'textarea[maxlength="8192"]', source: SEEN },
    { css: 'textarea[aria-label="Ask anything"]', source: SEEN },
  ],
  send: [
    { css: 'button[data-xid="input-plate-send-button"]', source: SEEN },
    { css: 'button[aria-label="Send"]', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [],
  reply: [{ css: 'div[data-container-id="main-col"]', source: SEEN }],
  transport: 'unknown',
  traits: ['trusted-types'],
  notes: 'Also google.<tld>. Class names are obfuscated and change. The first question travels in the URL.',
  checked: '2025-12',
} satisfies Tool;
