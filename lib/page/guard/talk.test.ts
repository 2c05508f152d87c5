import { describe, expect, it } from 'vitest';
import type { ToOverlay } from '@/lib/overlay/protocol';
import { createConversation } from '@/lib/pseudonymise/conversation';
import { readMarked } from '@/lib/pseudonymise/testing/marked';
import type { Entity } from '@/lib/pseudonymise/types';
import type { GuardDeps } from './deps';
import { type Decision, type Question, Talk } from './talk';

const MARKED = readMarked('{1:Max Müller} zahlt, Herr {1:Müller} klagt, {2:Anna Kos} auch.');

/** A question about `MARKED`, with the test in the place of the panel. */
function ask(mayAllow = true) {
  const conversation = createConversation('de');
  const told: ToOverlay[] = [];
  const decisions: Decision[] = [];
  let kept = 0;
  const deps = {
    conversation: () => conversation,
    keepConversation: () => {
      kept += 1;
    },
    allow: () => {},
    mayAllow: () => mayAllow,
    detectOptions: () => ({ sensitivity: 'balanced', allowList: [] }),
    policy: { allowsOriginal: () => true, reasonRequired: false },
  } as unknown as GuardDeps;
  const entities = conversation.entities(MARKED.text, MARKED.findings);
  const question = {
    occasion: 'paste',
    text: MARKED.text,
    tool: { id: 'claude' },
    verdict: { kind: 'found', entities, special: [] },
  };
  const look = { language: 'de', theme: 'light', toolName: 'Chat' } as const;
  const talk = new Talk(
    deps,
    question as unknown as Question,
    look,
    (message) => told.push(message),
    (decision) => decisions.push(decision),
  );
  const first = talk.firstView();
  const shown = (): readonly Entity[] => {
    const last = told.at(-1);
    return last?.type === 'regroup' ? last.entities : entities;
  };
  const names = () => shown().map(({ name }) => name);
  return { talk, first, shown, names, decisions, kept: () => kept };
}

it.each([true, false])('says whether a value can be let off for good: %s', (mayAllow) => {
  expect(ask(mayAllow).first).toMatchObject({ view: 'panel', allowAlways: mayAllow });
});

describe('what a person rules', () => {
  it('joins two, and the text goes out so', () => {
    const { talk, shown, names, decisions } = ask();
    const [max, anna] = shown();
    talk.hear({ type: 'join', into: max?.id ?? '', other: anna?.id ?? '' });
    expect(names()).toEqual(['Max Müller']);
    talk.hear({ type: 'pseudonymise', keep: [], always: [] });
    expect(decisions).toMatchObject([
      { kind: 'replace', replaced: { text: '[Person 1] zahlt, Herr [Person 1] klagt, [Person 1] auch.' } },
    ]);
  });

  it('splits one at a place', () => {
    const { talk, shown, names } = ask();
    const [max] = shown();
    const place = max?.places[1];
    talk.hear({ type: 'split', id: max?.id ?? '', start: place?.start ?? 0, end: place?.end ?? 0 });
    expect(names()).toEqual(['Max Müller', 'Müller', 'Anna Kos']);
  });

  it('leaves everything as it is for a place that there is not', () => {
    const { talk, shown, names } = ask();
    talk.hear({ type: 'split', id: shown()[0]?.id ?? '', start: 1, end: 2 });
    expect(names()).toEqual(['Max Müller', 'Anna Kos']);
  });

  it('is kept when the text is cancelled, and not before', () => {
    const { talk, shown, kept } = ask();
    const [max, anna] = shown();
    talk.hear({ type: 'join', into: max?.id ?? '', other: anna?.id ?? '' });
    expect(kept()).toBe(0);
    talk.hear({ type: 'cancel' });
    expect(kept()).toBe(1);
  });
});

it('an original carries its reason', () => {
  const { talk, decisions } = ask();
  talk.hear({ type: 'original', always: [], reason: 'public', note: 'steht im Impressum' });
  expect(decisions).toMatchObject([
    { kind: 'original', why: { reason: 'public', note: 'steht im Impressum' } },
  ]);
});
