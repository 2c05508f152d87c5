import type { Tool } from '@/lib/tools/types';

const SEEN =
  'pine2D/polyask live checks 2026-10; Pedal-Intelligence/saypi-userscript 2026-08; jonathanbertholet/promptmanager 2026-08';

export const claude = {
  id: 'claude',
  name: 'Claude',
  vendor: { name: 'Anthropic', country: 'US' },
  category: 'chat',
  hosts: ['claude.ai'],
  paths: [],
  editor: 'prosemirror',
  composer: [
    { css: 'div[data-testid="chat-input"][contenteditable="true"]', source: SEEN },
    { css: 'div.tiptap.ProseMirror[contenteditable="true"]', source: SEEN },
    { css: 'div[contenteditable="true"][role="textbox"].ProseMirror', source: SEEN },
  ],
  send: [
    { css: 'button[data-testid="chat-input-send"]', source: SEEN },
    {
      css: 'button[aria-label="Send message"]',
      source: `${SEEN} (label localised; also matches sidebar items)`,
    },
  ],
  submitKeys: ['enter'],
  fileInput: [
    { css: 'input[data-testid="file-upload"]', source: SEEN },
    { css: 'button[data-testid="chat-input-attach"]', source: SEEN },
  ],
  reply: [
    { css: '[data-testid="assistant-message"] [data-perf-reply-text]', source: `${SEEN} (2026-10)` },
    { css: 'div[data-is-streaming]', source: SEEN },
    { css: '.font-claude-response', source: `${SEEN} (removed by 2026-10)` },
    { css: 'div.standard-markdown', source: SEEN },
  ],
  transport: 'fetch',
  traits: [],
  notes:
    'Claude Code on the web uses other markup (bare editor, aria-label "Send"). The ProseMirror box grows past its clipping parent. Sidebar buttons whose title contains "send" can match label selectors. Long pastes are said to become an attachment (no source read). Prompt leaves by: POST https://claude.ai/api/organizations/{org}/chat_conversations/{id}/completion (SSE); upload endpoint: not found.',
  checked: '2026-10',
} satisfies Tool;
