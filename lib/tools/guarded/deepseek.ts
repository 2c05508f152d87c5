import type { Tool } from '@/lib/tools/types';

const SEEN =
  'pine2D/polyask live checks 2026-10; robertpiosik/CodeWebChat 2026-08; independent adapters of 2026';

export const deepseek = {
  id: 'deepseek',
  name: 'DeepSeek',
  vendor: { name: 'DeepSeek (High-Flyer)', country: 'CN' },
  category: 'chat',
  hosts: ['chat.deepseek.com'],
  paths: [],
  editor: 'textarea',
  composer: [
    { css: 'textarea.ds-scroll-area', source: SEEN },
    { css: 'textarea[placeholder="Message DeepSeek"]', source: SEEN },
    { css: 'textarea#chat-input', source: `${SEEN} (older)` },
  ],
  send: [
    { css: '[role="button"].ds-button--primary.ds-button--circle', source: `${SEEN} (last one)` },
    { css: 'input[type="file"] + div[aria-disabled="false"]', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [
    { css: 'input[type="file"][accept*=".png"]', source: SEEN },
    { css: 'input[type="file"]', source: SEEN },
  ],
  reply: [
    { css: '.ds-message .ds-markdown', source: `${SEEN} (not the thinking block)` },
    { css: '.ds-assistant-message-main-content', source: SEEN },
  ],
  transport: 'fetch',
  traits: ['div-send-button'],
  notes:
    'Send control is a div, not a button; user and assistant messages share .ds-message. Prompt leaves by: POST https://chat.deepseek.com/api/v0/chat/completion (SSE); POST https://chat.deepseek.com/api/v0/file/upload_file.',
  checked: '2026-10',
} satisfies Tool;
