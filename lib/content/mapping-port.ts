import { ask } from '@/lib/messages/send';
import type { MappingPort } from './conversations';

/** The background's store of mappings, as a page's guard reaches it. */
export const mappingPort: MappingPort = {
  load: async (place) => {
    const asked = await ask({ kind: 'mapping.load', place });
    return asked.ok ? asked.answer.state : 'unreachable';
  },
  save: async (place, state) => {
    const asked = await ask({ kind: 'mapping.save', place, state });
    return asked.ok ? asked.answer.state : undefined;
  },
  move: async (from, place) => {
    await ask({ kind: 'mapping.move', from, place });
  },
};
