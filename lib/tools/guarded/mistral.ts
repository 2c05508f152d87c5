import type { Tool } from '@/lib/tools/types';

const SEEN =
  'robertpiosik/CodeWebChat 2026-08; srbhptl39/MCP-SuperAssistant 2026-02; handler of a prompt guard, 2026';

export const mistral = {
  id: 'mistral',
  name: 'Le Chat',
  vendor: { name: 'Mistral AI', country: 'FR' },
  category: 'chat',
  hosts: ['chat.mistral.ai'],
  paths: [],
  editor: 'prosemirror',
  composer: [
    { css: 'div.ProseMirror[contenteditable="true"]', source: SEEN },
    { css: 'div.ProseMirror[data-placeholder]', source: SEEN },
    { css: 'textarea[name="message.text"]', source: `${SEEN} (older)` },
  ],
  send: [
    { css: 'form button[type="submit"]', source: SEEN },
    { css: 'button[aria-label="Send message"]', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [
    { css: 'input[name="file-upload"]', source: SEEN },
    { css: 'button[data-testid="attach-file-button"]', source: SEEN },
  ],
  reply: [
    { css: 'div[data-message-author-role="assistant"]', source: SEEN },
    { css: "div[data-message-part-type='answer']", source: SEEN },
  ],
  transport: 'fetch',
  traits: ['late-send-button'],
  notes:
    'With an empty box the button slot is "Dictation". Prompt leaves by: POST https://chat.mistral.ai/api/chat (SSE); POST https://chat.mistral.ai/api/trpc/message.newChat?batch=1.',
  checked: '2026-08',
} satisfies Tool;
