import type { Tool } from '@/lib/tools/types';

const SEEN =
  'robertpiosik/CodeWebChat 2026-08; srbhptl39/MCP-SuperAssistant 2026-02; independent adapters of 2026';

export const zai = {
  id: 'zai',
  name: 'Z.ai (GLM)',
  vendor: { name: 'Zhipu AI', country: 'CN' },
  category: 'chat',
  hosts: ['chat.z.ai', 'z.ai'],
  paths: [],
  editor: 'textarea',
  composer: [{ css: 'textarea#chat-input', source: SEEN }],
  send: [
    { css: '#send-message-button', source: SEEN },
    { css: 'div[aria-label="Send Message"]', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [{ css: 'input[type="file"][multiple]', source: SEEN }],
  reply: [{ css: '.chat-assistant', source: SEEN }],
  transport: 'fetch',
  traits: [],
  notes:
    'The request carries a signature over the prompt: rewriting the body in flight breaks it, so change the text before sending. Prompt leaves by: POST https://chat.z.ai/api/v2/chat/completions?...&signature_timestamp=... (body and prompt are signed).',
  checked: '2026-08',
} satisfies Tool;
