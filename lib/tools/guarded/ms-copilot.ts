import type { Tool } from '@/lib/tools/types';

const SEEN =
  'robertpiosik/CodeWebChat 2026-08; jonathanbertholet/promptmanager 2026-08; xiaolai/insidebar-ai 2025-12';

export const msCopilot = {
  id: 'ms-copilot',
  name: 'Microsoft Copilot (consumer)',
  vendor: { name: 'Microsoft', country: 'US' },
  category: 'chat',
  hosts: ['copilot.microsoft.com', 'copilot.com', 'www.copilot.com'],
  paths: [],
  editor: 'textarea',
  composer: [
    { css: 'textarea#userInput', source: SEEN },
    { css: 'textarea[data-testid="composer-input"]', source: SEEN },
  ],
  send: [
    { css: 'button[data-testid="submit-button"]', source: SEEN },
    { css: 'button[aria-label="Submit message"]', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [{ css: 'input[type="file"]', source: SEEN }],
  reply: [
    { css: '[data-content="ai-message"]', source: SEEN },
    { css: '[data-testid="message-item-reactions"]', source: `${SEEN} (footer of a reply)` },
  ],
  transport: 'websocket',
  traits: [],
  notes:
    'Network guard must wrap WebSocket.send, not fetch. copilot.com hosts: seen in one list only (medium). Prompt leaves by: wss://copilot.microsoft.com/c/api/chat?api-version=2 (text sent as WebSocket frame, event "send"); POST /c/api/conversations, /c/api/start.',
  checked: '2026-08',
} satisfies Tool;
