import { describe, expect, test } from 'vitest';
import { coarseDay } from '@/lib/background/coarse-day';
import { createHandlers, type Parts } from '@/lib/background/handlers';
import { policyFields } from '@/lib/background/policy-version';
import { targetOf } from '@/lib/collector/target';
import { blockedFacts } from '@/lib/content/rules-here';
import { createDetector } from '@/lib/detect/detect';
import type { DetectOptions } from '@/lib/detect/types';
import { ruledCompany } from '@/lib/documents/ruled-company';
import { resolveLanguage } from '@/lib/i18n/language';
import { createMappings } from '@/lib/mapping/mappings';
import type { MappingStore } from '@/lib/mapping/store';
import type { Sender } from '@/lib/messages/receive';
import { needsNoQuestion } from '@/lib/page/guard/automatic';
import type { Guard, Ripe } from '@/lib/page/guard/flow';
import { POLICY_FIELD_NAMES, type PolicyField, type PolicyInput } from '@/lib/policy/fields';
import { guardRules } from '@/lib/policy/guard-rules';
import { isManagedOnly } from '@/lib/policy/managed-only';
import { offeredRoles } from '@/lib/policy/offered-roles';
import { isReminderDue } from '@/lib/policy/reminder-due';
import { mergeRules, type Rules } from '@/lib/policy/rules';
import { sealTerms } from '@/lib/policy/seal-terms';
import { createConversation } from '@/lib/pseudonymise/conversation';
import { stylerFor } from '@/lib/pseudonymise/styles/styler';
import { ownSites, toolFinder } from '@/lib/rules/own-tools';
import { ROLES } from '@/lib/settings/roles';
import { chatgpt } from '@/lib/tools/guarded/chatgpt';

/**
 * What each rule does that somebody can see, asked of the parts that do it. A rule without a line here
 * does not pass: a setting that changes nothing would be a promise nobody keeps.
 */
const detector = createDetector();

function found(rules: Rules, text: string): string[] {
  const options: DetectOptions = {
    sensitivity: rules.values.sensitivity,
    allowList: rules.values.allowList,
    ownTerms: rules.values.ownPatterns,
    hashedTerms: rules.terms,
    ignored: guardRules(rules).ignoredKinds('claude'),
  };
  return detector.detect(text, options).findings.map(({ start, end }) => text.slice(start, end));
}

const version = (rules: Rules) => policyFields(rules, '2026-11-23', undefined);
const blocked = (rules: Rules) => blockedFacts(chatgpt, rules);
const MAIL = 'kruse@kunde.example';

/** Whether a text with a finding goes on without a question. */
function asksNothing(rules: Rules): boolean {
  const text = 'Frau Kruse';
  const entity = { places: [{ start: 5, end: 10 }], type: 'PERSON', confidence: 'likely' };
  const deps = { isAutomatic: () => rules.values.automatic, policy: guardRules(rules) };
  return needsNoQuestion(
    { deps, message: { accepted: new Set() } } as unknown as Guard,
    { text, tool: { id: 'claude' }, verdict: { kind: 'found', entities: [entity] } } as unknown as Ripe,
  );
}

/** Where what a conversation gave out is kept. */
async function keptIn({ values }: Rules): Promise<string | undefined> {
  const asked: string[] = [];
  const store = (name: string) =>
    ({
      load: async () => undefined,
      save: async () => void asked.push(name),
    }) as unknown as MappingStore;
  const keepDays = async () => values.keepMappingDays;
  const mappings = createMappings({
    memory: store('memory'),
    sealed: store('disk'),
    keepDays,
    today: () => '2026-11-23',
  });
  await mappings.save('claude a', createConversation('de').serialise());
  return asked[0];
}

/** Whether the background stops guarding a tab when it is asked to. */
async function isPausedWhenAsked(rules: Rules): Promise<boolean> {
  const paused: boolean[] = [];
  const parts = {
    rules: { get: async () => ({ rules }) },
    tabs: { pause: async (_tab: number, is: boolean) => void paused.push(is) },
    tellPaused: async () => undefined,
    view: async () => ({}),
  };
  const handlers = createHandlers(parts as unknown as Parts);
  const from = { tabId: 7, frameId: 0, isExtensionPage: true, url: undefined } as unknown as Sender;
  await handlers['tab.pause']({ kind: 'tab.pause', tabId: 7, paused: true }, from).catch(() => undefined);
  return paused.includes(true);
}

interface Effect {
  readonly set: PolicyInput;
  readonly seen: (rules: Rules) => unknown;
  readonly without: unknown;
  readonly with: unknown;
}

const EFFECTS = {
  number: {
    set: { number: '7' },
    seen: ({ version: it }) => it.startsWith('7-'),
    without: false,
    with: true,
  },
  company: {
    set: { company: { name: 'Muster GmbH' } },
    seen: ({ values }) => ruledCompany(undefined, values, '2026-11-23')?.name,
    without: undefined,
    with: 'Muster GmbH',
  },
  contact: {
    set: { contact: { name: 'Frau Amt' } },
    seen: (rules) => blocked(rules).contact,
    without: undefined,
    with: 'Frau Amt',
  },
  tools: {
    set: { tools: { claude: 'blocked' } },
    seen: (rules) => guardRules(rules).isBlocked('claude'),
    without: false,
    with: true,
  },
  otherTools: {
    set: { otherTools: 'not-checked' },
    seen: (rules) => guardRules(rules).toolState('claude'),
    without: 'open',
    with: 'new',
  },
  blockReason: {
    set: { blockReason: 'Kein Vertrag.' },
    seen: (rules) => blocked(rules).reason,
    without: undefined,
    with: 'Kein Vertrag.',
  },
  alternatives: {
    set: { alternatives: ['claude'] },
    seen: (rules) => blocked(rules).instead.map(({ name }) => name),
    without: [],
    with: ['Claude'],
  },
  ownTools: {
    set: { ownTools: [{ host: 'ki.lan:3000' }] },
    seen: ({ values }) => toolFinder(ownSites(values.ownTools))('http://ki.lan:3000/')?.id,
    without: undefined,
    with: 'ki.lan-3000',
  },
  actions: {
    set: { actions: [{ kind: 'EMAIL', action: 'ignore' }] },
    seen: (rules) => found(rules, MAIL),
    without: [MAIL],
    with: [],
  },
  allowOriginal: {
    set: { allowOriginal: false },
    seen: (rules) => guardRules(rules).allowsOriginal('claude', []),
    without: true,
    with: false,
  },
  reasonRequired: {
    set: { reasonRequired: true },
    seen: (rules) => guardRules(rules).reasonRequired,
    without: false,
    with: true,
  },
  ownTerms: {
    set: { ownTerms: ['Nordlicht'] },
    seen: (rules) => found(rules, 'Was macht Nordlicht?'),
    without: [],
    with: ['Nordlicht'],
  },
  ownTermsHashed: {
    set: sealTerms({ ownTerms: ['Nordlicht'] }),
    seen: (rules) => found(rules, 'nordlichts'),
    without: [],
    with: ['nordlichts'],
  },
  ownPatterns: {
    set: { ownPatterns: ['PRJ-####'] },
    seen: (rules) => found(rules, 'Stand PRJ-4711?'),
    without: [],
    with: ['PRJ-4711'],
  },
  allowList: { set: { allowList: [MAIL] }, seen: (rules) => found(rules, MAIL), without: [MAIL], with: [] },
  sensitivity: {
    set: { sensitivity: 'sparing' },
    seen: (rules) => found(rules, 'B-KX 4711'),
    without: ['B-KX 4711'],
    with: [],
  },
  automatic: { set: { automatic: true }, seen: asksNothing, without: false, with: true },
  styles: {
    set: { styles: { PERSON: 'substitute' } },
    seen: ({ values }) => stylerFor(values.styles) !== undefined,
    without: false,
    with: true,
  },
  keepMappingDays: {
    set: { keepMappingDays: 30 },
    seen: keptIn,
    without: 'memory',
    with: 'disk',
  },
  allowPause: {
    set: { allowPause: false },
    seen: isPausedWhenAsked,
    without: true,
    with: false,
  },
  reminder: {
    set: { reminder: 'never' },
    seen: ({ values }) => isReminderDue(values.reminder, { dueToday: true, askedInConversation: false }),
    without: true,
    with: false,
  },
  language: {
    set: { language: 'en' },
    seen: ({ values }) => resolveLanguage(values.language, ['de']),
    without: 'de',
    with: 'en',
  },
  roles: {
    set: { roles: ['sales', 'other'] },
    seen: ({ values }) => offeredRoles(values),
    without: ROLES,
    with: ['sales', 'other'],
  },
  minGroupSize: {
    set: { minGroupSize: 8 },
    seen: (rules) => version(rules).minGroupSize,
    without: 5,
    with: 8,
  },
  granularity: {
    set: { granularity: 'month' },
    seen: ({ values }) => coarseDay('2026-11-23', values.granularity),
    without: '2026-11-23',
    with: '2026-11-01',
  },
  retentionDays: {
    set: { retentionDays: 90 },
    seen: (rules) => version(rules).retentionDays,
    without: 180,
    with: 90,
  },
  worksAgreement: {
    set: { worksAgreement: 'BV 3' },
    seen: (rules) => version(rules).worksAgreementRef,
    without: '',
    with: 'BV 3',
  },
  collector: {
    set: { collector: { endpoint: 'https://otel.firma.example:4318' } },
    seen: ({ values }) => targetOf(values)?.url,
    without: undefined,
    with: 'https://otel.firma.example:4318/v1/logs',
  },
  changeable: {
    set: { sensitivity: 'strict', changeable: ['sensitivity'] },
    seen: ({ locked }) => locked.has('sensitivity'),
    without: false,
    with: false,
  },
} as const satisfies Record<PolicyField, Effect>;

test('every rule has an effect, and every effect a rule', () => {
  expect(Object.keys(EFFECTS)).toEqual(POLICY_FIELD_NAMES);
});

describe.each(POLICY_FIELD_NAMES)('%s', (field) => {
  const effect: Effect = EFFECTS[field];
  const rules = (policy: PolicyInput) => mergeRules({ managed: sealTerms(policy) });

  test('does what it says', async () => {
    expect(await effect.seen(rules({}))).toEqual(effect.without);
    expect(await effect.seen(rules(effect.set))).toEqual(effect.with);
  });

  test('counts from every place, or from the administration alone', async () => {
    const without = await effect.seen(rules({}));
    for (const place of ['file', 'options'] as const) {
      const seen = await effect.seen(mergeRules({ [place]: sealTerms(effect.set) }));
      if (isManagedOnly(field)) expect(seen).toEqual(without);
      else expect([effect.with, effect.without]).toContainEqual(seen);
    }
  });

  test('is fixed where the company sets it, and open where it only proposes', () => {
    const added = ['ownTools', 'ownTerms', 'ownTermsHashed', 'ownPatterns', 'changeable'];
    const isLocked = (policy: PolicyInput) => rules(policy).locked.has(field);
    expect(isLocked(effect.set)).toBe(!added.includes(field));
    expect(isLocked({ ...effect.set, changeable: [field] })).toBe(isManagedOnly(field));
  });
});
