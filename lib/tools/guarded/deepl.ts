import type { Tool } from '@/lib/tools/types';

const SEEN = 'independent adapters of 2026';

export const deepl = {
  id: 'deepl',
  name: 'DeepL Translator',
  vendor: { name: 'DeepL SE', country: 'DE' },
  category: 'translation',
  hosts: ['www.deepl.com'],
  paths: ['/translator*', '/*/translator*'],
  editor: 'contenteditable',
  composer: [
    { css: 'd-textarea[data-testid="translator-source-input"] div[contenteditable="true"]', source: SEEN },
    { css: '[data-testid="translator-source-input"] [role="textbox"]', source: SEEN },
    { css: 'textarea[dl-test="translator-source-input"]', source: `${SEEN} (before 2023)` },
  ],
  send: [],
  submitKeys: ['none'],
  fileInput: [],
  reply: [{ css: 'd-textarea[data-testid="translator-target-input"]', source: SEEN }],
  transport: 'fetch',
  traits: [],
  notes:
    'No send moment: a warning must act on paste / input, before the debounce fires. Prompt leaves by: POST https://www2.deepl.com/jsonrpc?method=LMT_handle_jobs; same URL with method LMT_split_into_sentences.',
  checked: '2026-08',
} satisfies Tool;
