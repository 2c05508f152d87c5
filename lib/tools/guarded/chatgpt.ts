import type { Tool } from '@/lib/tools/types';

const SEEN =
  'pine2D/polyask live checks 2026-10; Pedal-Intelligence/saypi-userscript 2026-08; robertpiosik/CodeWebChat 2026-08';

export const chatgpt = {
  id: 'chatgpt',
  name: 'ChatGPT',
  vendor: { name: 'OpenAI', country: 'US' },
  category: 'chat',
  hosts: ['chatgpt.com', 'chat.openai.com'],
  paths: [],
  editor: 'prosemirror',
  composer: [
    {
      css: 'form[data-type="unified-composer"] #prompt-textarea.ProseMirror[contenteditable="true"]',
      source: SEEN,
    },
    { css: 'div#prompt-textarea.ProseMirror[contenteditable="true"]', source: SEEN },
    { css: '#prompt-textarea', source: SEEN },
  ],
  send: [
    { css: '#composer-submit-button', source: SEEN },
    { css: 'button[data-testid="send-button"]', source: SEEN },
    { css: 'form[data-type="unified-composer"] button[type="submit"]', source: SEEN },
    { css: 'button[data-testid="chat-input-send"]', source: `${SEEN} (one live report, 2026)` },
  ],
  submitKeys: ['enter', 'mod-enter'],
  fileInput: [
    { css: 'input#upload-files[type="file"]', source: SEEN },
    { css: 'input#upload-photos[type="file"]', source: SEEN },
    { css: 'input[type="file"][multiple]', source: SEEN },
  ],
  reply: [
    { css: '[data-message-author-role="assistant"]', source: SEEN },
    { css: 'article[data-turn="assistant"]', source: SEEN },
    {
      css: '[data-content-search-unit-key] [data-conversation-role="assistant"]',
      source: `${SEEN} (build seen 2026-09-29)`,
    },
    { css: '.markdown', source: SEEN },
  ],
  transport: 'fetch',
  traits: ['late-send-button'],
  notes:
    'SPA (React, client routing, /c/WEB:* or /c/local-* temporary route before the server id). Send button exists only with text; with an empty box the slot shows the voice button. Editing an old message uses a plain textarea. Long pastes become an attachment / quote card. Prompt leaves by: POST https://chatgpt.com/backend-api/f/conversation (SSE); POST .../backend-api/f/conversation/prepare.',
  checked: '2026-10',
} satisfies Tool;
