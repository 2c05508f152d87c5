import type { Tool } from '@/lib/tools/types';

const SEEN =
  'Houwen-He-sti/MCP-SuperAssistant 2026-05; handler of a prompt guard, 2026; independent adapters of 2026';

export const notionAi = {
  id: 'notion-ai',
  name: 'Notion AI',
  vendor: { name: 'Notion Labs', country: 'US' },
  category: 'writing',
  hosts: ['www.notion.so', 'notion.so', 'app.notion.com'],
  paths: [],
  editor: 'contenteditable',
  composer: [
    {
      css: 'body:has([data-testid="agent-send-message-button"]) div[role="textbox"][contenteditable="true"][data-placeholder]',
      source: `${SEEN} (narrowed to pages with the AI box)`,
    },
    {
      css: 'body:has([data-testid="agent-send-message-button"]) div[contenteditable="true"][data-placeholder*="Ask"]',
      source: `${SEEN} (narrowed to pages with the AI box)`,
    },
  ],
  send: [{ css: '[data-testid="agent-send-message-button"]', source: SEEN }],
  submitKeys: ['enter'],
  fileInput: [{ css: '[data-testid="unified-chat-plus-menu-button"]', source: SEEN }],
  reply: [
    { css: '.layout-content', source: SEEN },
    { css: '.layout-chat', source: SEEN },
  ],
  transport: 'fetch',
  composerOnly: true,
  traits: [],
  notes:
    'The AI box sits in a normal workspace page: recognised by the send button test id, not by host. Normal page edits must not be guarded as AI use. Prompt leaves by: POST https://www.notion.so/api/v3/runInferenceTranscript (NDJSON); POST https://app.notion.com/api/v3/runInferenceTranscript.',
  checked: '2026-05',
} satisfies Tool;
