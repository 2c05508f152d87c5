import type { Tool } from '@/lib/tools/types';

const SEEN =
  'robertpiosik/CodeWebChat 2026-08; srbhptl39/MCP-SuperAssistant 2026-02; independent adapters of 2026';

export const qwen = {
  id: 'qwen',
  name: 'Qwen Chat',
  vendor: { name: 'Alibaba', country: 'CN' },
  category: 'chat',
  hosts: ['chat.qwen.ai', 'qwen.ai', 'chat.qwenlm.ai'],
  paths: [],
  editor: 'textarea',
  composer: [
    { css: 'textarea.message-input-textarea', source: SEEN },
    { css: 'textarea#chat-input', source: `${SEEN} (older)` },
  ],
  send: [
    { css: 'button.send-button', source: SEEN },
    { css: 'div.message-input-right-button-send button', source: SEEN },
    { css: '#send-message-button', source: `${SEEN} (older)` },
  ],
  submitKeys: ['enter'],
  fileInput: [{ css: 'input#filesUpload', source: SEEN }],
  reply: [{ css: '.qwen-chat-package-comp-new-action-control-icons', source: `${SEEN} (footer of a reply)` }],
  transport: 'fetch',
  traits: [],
  notes:
    'The Chinese service www.qianwen.com is a different page (controlled editor). Prompt leaves by: POST https://chat.qwen.ai/api/v2/chat/completions?chat_id={id}; POST https://chat.qwen.ai/api/v2/files/getstsToken (upload).',
  checked: '2026-08',
} satisfies Tool;
