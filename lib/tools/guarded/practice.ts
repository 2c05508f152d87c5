import type { Tool } from '@/lib/tools/types';

const SEEN = 'practice/ in this repository';

export const practice = {
  id: 'practice',
  name: 'Schleuse-Übung',
  vendor: { name: 'Schleuse', country: 'DE' },
  category: 'chat',
  hosts: ['schleuse.localhost'],
  paths: [],
  editor: null,
  composer: [{ css: '[data-practice-composer]', source: SEEN }],
  send: [{ css: '[data-practice-send]', source: SEEN }],
  submitKeys: ['enter'],
  fileInput: [{ css: 'input[type="file"]', source: SEEN }],
  reply: [{ css: '[data-practice-reply]', source: SEEN }],
  transport: 'fetch',
  traits: [],
  notes:
    'Our own local chat page: several editors, an echo instead of a model. Reached over http; browsers resolve every name under localhost to this machine by themselves.',
  checked: '2026-11',
} satisfies Tool;
