import type { Tool } from '@/lib/tools/types';

const SEEN =
  'pine2D/polyask live checks 2026-10; robertpiosik/CodeWebChat 2026-08; jonathanbertholet/promptmanager 2026-08';

export const kimi = {
  id: 'kimi',
  name: 'Kimi',
  vendor: { name: 'Moonshot AI', country: 'CN' },
  category: 'chat',
  hosts: ['www.kimi.com', 'kimi.com', 'kimi.ai', 'kimi.moonshot.cn'],
  paths: [],
  editor: 'lexical',
  composer: [
    { css: 'div.chat-input-editor[contenteditable="true"]', source: SEEN },
    { css: 'div[data-lexical-editor="true"]', source: SEEN },
  ],
  send: [
    { css: '.send-button-container', source: `${SEEN} (a div without role)` },
    { css: '.send-button-container:not(.disabled) .send-button', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [
    { css: 'input.hidden-input[type="file"]', source: SEEN },
    { css: 'label.attachment-button', source: SEEN },
  ],
  reply: [
    { css: '.chat-content-item-assistant .markdown', source: `${SEEN} (outside .thinking-container)` },
    { css: '.segment-assistant-actions-content', source: `${SEEN} (footer)` },
  ],
  transport: 'fetch',
  traits: ['div-send-button'],
  notes:
    'A synthetic beforeinput made the Lexical model and DOM diverge and froze the editor; focus + explicit Range + execCommand worked. Clicks with detail 0 are ignored. kimi.moonshot.cn (redirect) Prompt leaves by: POST https://www.kimi.com/apiv2/kimi.gateway.chat.v1.ChatService/Chat (Connect RPC, application/connect+json, 5-byte envelope).',
  checked: '2026-10',
} satisfies Tool;
