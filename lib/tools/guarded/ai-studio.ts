import type { Tool } from '@/lib/tools/types';
import { GOOGLE_ACCOUNT } from '../google-account';

const SEEN = 'robertpiosik/CodeWebChat 2026-08; srbhptl39/MCP-SuperAssistant 2026-02; urzeye/ophel 2026-01';

export const aiStudio = {
  id: 'ai-studio',
  name: 'Google AI Studio',
  vendor: { name: 'Google', country: 'US' },
  category: 'chat',
  hosts: ['aistudio.google.com'],
  paths: [],
  editor: 'textarea',
  composer: [
    { css: 'textarea[formcontrolname="promptText"]', source: SEEN },
    { css: 'ms-prompt-input-wrapper ms-autosize-textarea textarea', source: SEEN },
    { css: 'textarea[aria-label="Enter a prompt"]', source: SEEN },
  ],
  send: [
    { css: 'ms-run-button button', source: SEEN },
    { css: 'button[aria-label="Run"]', source: SEEN },
    { css: 'button.ctrl-enter-submits', source: SEEN },
  ],
  submitKeys: ['mod-enter'],
  fileInput: [
    { css: 'ms-add-media-button input[type="file"]', source: SEEN },
    { css: '[data-test-id="add-media-button"]', source: SEEN },
  ],
  reply: [
    { css: 'ms-chat-turn .model-prompt-container', source: SEEN },
    { css: 'ms-chat-turn .chat-turn-container.model', source: SEEN },
    { css: '.turn-content', source: SEEN },
  ],
  transport: 'xhr',
  traits: ['trusted-types'],
  account: GOOGLE_ACCOUNT,
  notes:
    'Prompt leaves by: POST https://alkalimakersuite-pa.clients6.google.com/$rpc/google.internal.alkali.applications.makersuite.v1.MakerSuiteService/GenerateContent (XHR, cross-origin).',
  checked: '2026-08',
} satisfies Tool;
