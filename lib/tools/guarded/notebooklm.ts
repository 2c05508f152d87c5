import type { Tool } from '@/lib/tools/types';
import { GOOGLE_ACCOUNT } from '../google-account';

const SEEN = 'jonathanbertholet/promptmanager 2026-08; independent adapters of 2026';

export const notebooklm = {
  id: 'notebooklm',
  name: 'NotebookLM',
  vendor: { name: 'Google', country: 'US' },
  category: 'chat',
  hosts: ['notebooklm.google.com'],
  paths: [],
  editor: 'textarea',
  composer: [
    { css: 'textarea.query-box-input', source: SEEN },
    { css: 'textarea[aria-label="Query box"]', source: SEEN },
    { css: 'textarea[aria-label="Feld für Anfragen"]', source: SEEN },
  ],
  send: [],
  submitKeys: ['enter'],
  fileInput: [],
  reply: [
    { css: '.to-user-container .message-text-content', source: SEEN },
    { css: '.chat-message-pair', source: SEEN },
  ],
  transport: 'fetch',
  traits: ['trusted-types'],
  account: GOOGLE_ACCOUNT,
  notes:
    'Adding a source (pasted text, file, URL) is a second leak path besides the chat box. Prompt leaves by: POST https://notebooklm.google.com/_/LabsTailwindUi/data/google.internal.labs.tailwind.orchestration.v1.LabsTailwindOrchestrationService/GenerateFreeFormStreamed; POST .../_/LabsTailwindUi/data/batchexecute (adding sources).',
  checked: '2026-08',
} satisfies Tool;
