import type { Tool } from '@/lib/tools/types';

const SEEN = 'robertpiosik/CodeWebChat 2026-08; open-webui/open-webui';

export const openwebui = {
  id: 'openwebui',
  name: 'Open WebUI',
  vendor: { name: 'self-hosted (open source)', country: 'n/a' },
  category: 'chat',
  hosts: [],
  paths: [],
  editor: 'prosemirror',
  composer: [
    { css: '#chat-input[contenteditable="true"]', source: SEEN },
    { css: '#chat-input', source: SEEN },
    { css: 'textarea#chat-input', source: SEEN },
  ],
  send: [{ css: '#send-message-button', source: SEEN }],
  submitKeys: ['enter', 'mod-enter'],
  fileInput: [],
  reply: [{ css: '.chat-assistant', source: SEEN }],
  transport: 'unknown',
  traits: [],
  notes:
    'Detect by <title>/meta containing "Open WebUI", #messages-container, or an admin list. "largeTextAsFile" turns big pastes into a file. customer-specific',
  checked: '2026-08',
} satisfies Tool;
