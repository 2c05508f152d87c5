import type { Tool } from '@/lib/tools/types';

const SEEN = 'independent adapters of 2026';

export const duckai = {
  id: 'duckai',
  name: 'Duck.ai',
  vendor: { name: 'DuckDuckGo', country: 'US' },
  category: 'chat',
  hosts: ['duck.ai', 'duckduckgo.com'],
  paths: ['//duck.ai/*', '//duckduckgo.com/?*ia=chat*', '//duckduckgo.com/?*q=DuckDuckGo+AI+Chat*'],
  editor: 'textarea',
  composer: [
    { css: 'textarea[name="user-prompt"]', source: SEEN },
    { css: '[data-testid="duckai-chat-input"] textarea', source: SEEN },
  ],
  send: [
    { css: 'button[type="submit"]', source: SEEN },
    { css: 'button[aria-label="Send"]', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [],
  reply: [{ css: '[data-testid="assistant-message"]', source: SEEN }],
  transport: 'fetch',
  traits: [],
  notes:
    'Terms dialog first. Request needs computed headers. Prompt leaves by: POST https://duck.ai/duckchat/v1/chat; POST https://duckduckgo.com/duckchat/v1/chat.',
  checked: '2026-08',
} satisfies Tool;
