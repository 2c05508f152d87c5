import type { Tool } from '@/lib/tools/types';

const SEEN = 'independent adapters of 2026';

export const quillbot = {
  id: 'quillbot',
  name: 'QuillBot paraphraser',
  vendor: { name: 'QuillBot (Learneo)', country: 'US' },
  category: 'writing',
  hosts: ['quillbot.com'],
  paths: [],
  editor: 'contenteditable',
  composer: [{ css: '#paraphraser-input-box', source: SEEN }],
  send: [{ css: 'button[data-testid="pphr/input_footer/paraphrase_button"]', source: SEEN }],
  submitKeys: ['mod-enter'],
  fileInput: [],
  reply: [{ css: '#paraphraser-output-box', source: SEEN }],
  transport: 'unknown',
  traits: [],
  notes:
    'Prompt leaves by: paraphraser endpoint: not found; POST https://quillbot.com/api/ai-chat/chat/conversation/{id} (AI chat).',
  checked: '2026-08',
} satisfies Tool;
