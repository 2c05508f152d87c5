import type { Tool } from '@/lib/tools/types';

const SEEN = 'huggingface/chat-ui 2026-08; robertpiosik/CodeWebChat 2026-08';

export const huggingchat = {
  id: 'huggingchat',
  name: 'HuggingChat',
  vendor: { name: 'Hugging Face', country: 'US/FR' },
  category: 'chat',
  hosts: ['huggingface.co'],
  paths: ['/chat', '/chat/*'],
  editor: 'textarea',
  composer: [{ css: 'form textarea', source: SEEN }],
  send: [
    { css: 'form button[type="submit"][aria-label="Send message"]', source: SEEN },
    { css: 'button[name="submit"]', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [{ css: 'form input[type="file"]', source: SEEN }],
  reply: [{ css: 'div[data-message-role="assistant"]', source: SEEN }],
  transport: 'fetch',
  traits: [],
  notes:
    'Open source, so a faithful replica is possible. A paste of 3984 characters or more is turned into a "Pasted Content" file unless "direct paste" is set. Restrict to /chat: the rest of huggingface.co is not a chat. Prompt leaves by: POST https://huggingface.co/chat/conversation (new); POST https://huggingface.co/chat/conversation/{id} (message).',
  checked: '2026-08',
} satisfies Tool;
