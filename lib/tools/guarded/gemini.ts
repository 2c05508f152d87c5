import type { Tool } from '@/lib/tools/types';
import { GOOGLE_ACCOUNT } from '../google-account';

const SEEN =
  'pine2D/polyask live checks 2026-10; robertpiosik/CodeWebChat 2026-08; nuncaeslupus/ai-chat-exporter 2026-08';

export const gemini = {
  id: 'gemini',
  name: 'Gemini',
  vendor: { name: 'Google', country: 'US' },
  category: 'chat',
  hosts: ['gemini.google.com', 'bard.google.com'],
  paths: [],
  editor: 'quill',
  composer: [
    { css: 'rich-textarea div.ql-editor[contenteditable="true"]', source: SEEN },
    { css: 'div.ql-editor.textarea.new-input-ui[contenteditable="true"]', source: SEEN },
    { css: 'rich-textarea [contenteditable="true"]', source: SEEN },
  ],
  send: [
    { css: 'button.send-button', source: SEEN },
    { css: 'button.send-button.submit', source: SEEN },
    { css: 'button:has(mat-icon[fonticon="send"])', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [
    { css: 'button[data-test-id="hidden-local-file-upload-button"]', source: SEEN },
    { css: 'button[data-test-id="hidden-local-image-upload-button"]', source: SEEN },
    { css: 'images-files-uploader [xapfileselectortrigger]', source: SEEN },
    { css: 'div[xapfileselectordropzone]', source: `${SEEN} (drop)` },
  ],
  reply: [
    { css: 'model-response message-content .markdown', source: SEEN },
    { css: 'message-content', source: SEEN },
    { css: '.model-response-text', source: SEEN },
  ],
  transport: 'xhr',
  traits: ['trusted-types'],
  account: GOOGLE_ACCOUNT,
  notes:
    'Trusted Types are enforced: no innerHTML strings. The file <input> is created transiently by the page and clicked by script, so a DOM query does not find it; catch "change" in capture phase at window. UI strings localised. bard.google.com (redirect) Prompt leaves by: POST https://gemini.google.com/(u/N/)_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate (XHR, form-encoded f.req); POST https://content-push.googleapis.com/upload/ (files).',
  checked: '2026-10',
} satisfies Tool;
