import type { Tool } from '@/lib/tools/types';

const SEEN =
  'robertpiosik/CodeWebChat 2026-08; jonathanbertholet/promptmanager 2026-08; srbhptl39/MCP-SuperAssistant 2026-02';

export const githubCopilot = {
  id: 'github-copilot',
  name: 'GitHub Copilot Chat (web)',
  vendor: { name: 'GitHub / Microsoft', country: 'US' },
  category: 'code',
  hosts: ['github.com'],
  paths: ['/copilot', '/copilot/*'],
  editor: 'textarea',
  composer: [
    { css: 'textarea#copilot-chat-textarea', source: SEEN },
    { css: 'textarea[placeholder="Ask anything"]', source: SEEN },
    { css: 'textarea[placeholder="Ask Copilot"]', source: SEEN },
  ],
  send: [
    { css: 'button:has(.octicon-paper-airplane)', source: SEEN },
    { css: 'button[aria-labelledby*="Send"]', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [
    { css: '#image-uploader', source: SEEN },
    { css: 'input[type="file"][hidden]', source: SEEN },
  ],
  reply: [{ css: 'div[data-testid="nonshared-toolbar"]', source: `${SEEN} (footer of a reply)` }],
  transport: 'fetch',
  traits: [],
  notes:
    'CSS-module class names (ChatInput-module__*--hash) change per build. Business tenants may use api.business./api.enterprise.githubcopilot.com (not confirmed). Prompt leaves by: POST https://api.individual.githubcopilot.com/github/chat/threads/{id}/messages; GET/POST https://github.com/github-copilot/chat/token.',
  checked: '2026-08',
} satisfies Tool;
