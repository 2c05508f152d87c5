import type { Tool } from '@/lib/tools/types';

const SEEN = 'handler of a prompt guard, 2026; independent adapters of 2026; ai-shifu/ChatALL 2025-09';

export const characterai = {
  id: 'characterai',
  name: 'Character.AI',
  vendor: { name: 'Character Technologies', country: 'US' },
  category: 'chat',
  hosts: ['character.ai', 'beta.character.ai'],
  paths: [],
  editor: 'textarea',
  composer: [
    { css: 'textarea[placeholder*="Message"]', source: SEEN },
    { css: 'textarea', source: SEEN },
  ],
  send: [
    { css: 'button[aria-label*="Send"]', source: SEEN },
    { css: 'button[type="submit"]', source: SEEN },
  ],
  submitKeys: ['enter'],
  fileInput: [],
  reply: [],
  transport: 'websocket',
  traits: [],
  notes:
    'WebSocket only. Endpoint high, selectors low. Prompt leaves by: wss://neo.character.ai/ws/ (command create_and_generate_turn, payload.turn.candidates[0].raw_content).',
  checked: '2026-02',
} satisfies Tool;
