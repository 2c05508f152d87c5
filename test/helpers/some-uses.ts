import type { Use } from '@/lib/register/use';
import { aUse } from './a-use';

const clean: Partial<Use> = { types: {}, protection: 'none_needed' };

/** A few invented days of a small office: every way of handling, every kind of finding. */
export const SOME_USES: readonly Use[] = [
  aUse({ day: '2026-11-18', toolId: 'gemini', protection: 'cancelled', types: { PERSON: 1 } }),
  aUse({ day: '2026-11-18', toolId: 'chatgpt', action: 'typed_submit', purpose: 'text', ...clean }),
  aUse({ day: '2026-11-18', toolId: 'deepl', purpose: 'translate', types: { PERSON: 2, ORG: 1 } }),
  aUse({ day: '2026-11-19', toolId: 'chatgpt', protection: 'blocked', types: { SECRET: 1, OWN_TERM: 1 } }),
  aUse({ day: '2026-11-19', toolId: 'ms-copilot', guard: 'fallback', types: { OWN_TERM: 6 } }),
  aUse({
    day: '2026-11-19',
    toolId: 'chatgpt',
    purpose: 'mail',
    types: { PERSON: 7, EMAIL: 5, PHONE: 4, IBAN: 1 },
  }),
  aUse({
    day: '2026-11-20',
    toolId: 'gemini',
    protection: 'warned_continued',
    types: { PERSON: 1, EMAIL: 1 },
  }),
  aUse({ day: '2026-11-20', toolId: 'claude', action: 'edit_submit', purpose: 'ideas', ...clean }),
  aUse({
    day: '2026-11-20',
    toolId: 'chatgpt',
    purpose: 'mail',
    types: { PERSON: 12, ADDRESS: 18, TAX_ID: 3 },
  }),
  aUse({
    day: '2026-11-23',
    toolId: 'chatgpt',
    action: 'seen',
    guard: 'none',
    protection: 'paused',
    types: {},
  }),
  aUse({
    day: '2026-11-23',
    toolId: 'perplexity',
    action: 'seen',
    guard: 'none',
    protection: 'not_guarded',
    types: {},
  }),
  aUse({ day: '2026-11-23', toolId: 'mistral', protection: 'not_checked', types: {} }),
  aUse({ day: '2026-11-23', toolId: 'deepl', action: 'typed_submit', purpose: 'translate', ...clean }),
  aUse({
    day: '2026-11-23',
    toolId: 'ms-copilot',
    action: 'drop',
    purpose: 'summarise',
    types: { PERSON: 3, OWN_TERM: 4 },
  }),
  aUse({ day: '2026-11-23', toolId: 'chatgpt', purpose: 'mail', types: { PERSON: 9, EMAIL: 14, IBAN: 2 } }),
];
