import type { Occasion } from '@/lib/overlay/protocol';
import { saveCaret } from '@/lib/page/dom/caret';
import type { WriteResult } from '@/lib/page/editors/write';
import type { Use } from '@/lib/register/use';
import type { Tool } from '@/lib/tools/types';
import type { Asking } from './asking';
import { needsNoQuestion, replaceAll, tellReplaced } from './automatic';
import { countTypes, judge, type Verdict } from './check';
import { type Composer, findComposer } from './composer';
import type { GuardDeps } from './deps';
import { ACTION_OF_OCCASION, type Message } from './message';
import type { Promises } from './promises';
import type { Decision } from './talk';
import type { Toasts } from './toasts';

/** What all flows work with. */
export interface Guard {
  readonly deps: GuardDeps;
  readonly asking: Asking;
  readonly message: Message;
  readonly promises: Promises;
  /** Small lines at the composer. */
  readonly toasts: Pick<Toasts, 'show' | 'messageSent'>;
}

/** A text held on its way into a tool. */
export interface Held {
  readonly occasion: Occasion;
  readonly text: string;
  readonly verdict: Exclude<Verdict, { kind: 'clean' }>;
  readonly composer: Composer;
  readonly tool: Tool;
}

/** A held text once it is known what was given out before. */
export interface Ripe extends Held {
  readonly verdict: Exclude<Verdict, { kind: 'clean' | 'early' }>;
}

/** What came of it: `passed` texts are in the composer exactly as decided. */
export type Outcome = 'passed' | 'stopped';

/**
 * Holds a text, asks, and writes what was decided.
 * @param write puts the text into the composer and reads it back
 */
export async function holdAndWrite(
  guard: Guard,
  early: Held,
  write: (composer: Composer, text: string) => Promise<WriteResult>,
): Promise<Outcome> {
  const caret = saveCaret(early.composer.root);
  const held = await ripen(guard, early);
  const isAutomatic = needsNoQuestion(guard, held);
  const decision = isAutomatic ? replaceAll(guard, held) : await question(guard, held);
  const text = textAfter(held, decision);
  if (text === null) return stopped(guard, held, decision, caret.restore);
  settlePromises(guard, held, decision, text);
  if (!(await written(guard, held, text, write, caret.restore)))
    return stopped(guard, held, null, caret.restore);
  recordUse(guard, held, decision);
  if (isAutomatic && decision.kind === 'replace') tellReplaced(guard, held, decision);
  return 'passed';
}

/** In a page's first moments earlier placeholders are still on their way from where they are kept. */
async function ripen(guard: Guard, held: Held): Promise<Ripe> {
  const { verdict } = held;
  if (verdict.kind !== 'early') return { ...held, verdict };
  await guard.deps.conversationReady();
  const ripe = judge(guard.deps, held.text, verdict.detection, guard.message.accepted);
  return { ...held, verdict: ripe.kind === 'found' ? ripe : { kind: 'found', entities: [], special: [] } };
}

async function question(guard: Guard, held: Ripe): Promise<Decision> {
  if (held.verdict.kind === 'found' && held.verdict.entities.length === 0) return { kind: 'clean' };
  return guard.asking.ask({ ...held, toolName: held.tool.name, accepted: guard.message.accepted });
}

/** The text that goes in, or `null` when none does. */
function textAfter(held: Held, decision: Decision): string | null {
  if (decision.kind === 'replace') return decision.replaced.text;
  if (decision.kind === 'cancel' || decision.kind === 'no-overlay') return null;
  return held.text;
}

function settlePromises(guard: Guard, held: Held, decision: Decision, text: string): void {
  if (decision.kind === 'replace') {
    guard.message.accept(decision.kept);
    guard.promises.add(decision.replaced.originals);
  } else if (decision.kind === 'original') {
    guard.message.accept(
      decision.entities.flatMap(({ places }) => places.map(({ start, end }) => held.text.slice(start, end))),
    );
  } else if (decision.kind === 'unchecked') {
    guard.message.approve(text);
  }
  guard.promises.allow(text);
}

async function written(
  guard: Guard,
  held: Held,
  text: string,
  write: (composer: Composer, text: string) => Promise<WriteResult>,
  restoreCaret: () => void,
): Promise<boolean> {
  for (;;) {
    const composer = livingComposer(held);
    if (composer) {
      if (composer.root === held.composer.root) restoreCaret();
      else composer.root.focus();
      if ((await write(composer, text)) === 'written') return true;
    }
    const question = { occasion: held.occasion, composer: held.composer, toolName: held.tool.name };
    if (!(await guard.asking.tellRefused(question, text, held.text))) return false;
  }
}

/** Pages replace their composer while the panel is open: then the new one is used. */
function livingComposer({ composer, tool }: Held): Composer | null {
  return composer.root.isConnected ? composer : findComposer(tool);
}

function stopped(guard: Guard, held: Held, decision: Decision | null, restoreCaret: () => void): Outcome {
  restoreCaret();
  const entities = held.verdict.kind === 'found' ? held.verdict.entities : [];
  const types = countTypes(decision?.kind === 'cancel' ? decision.entities : entities);
  guard.deps.record(factsOf(guard, held, 'cancelled', types));
  if (decision?.kind === 'no-overlay') {
    guard.deps.tellNoOverlay();
    guard.deps.report({
      toolId: held.tool.id,
      state: 'unavailable',
      reason: 'overlay-missing',
      guard: 'none',
    });
  }
  return 'stopped';
}

function recordUse(guard: Guard, held: Held, decision: Decision): void {
  const types = 'entities' in decision ? countTypes(decision.entities) : {};
  const why = decision.kind === 'original' ? decision.why : {};
  guard.deps.record({ ...factsOf(guard, held, protectionOf(decision), types), ...why });
  guard.message.isRecorded = true;
}

function protectionOf(decision: Decision): Use['protection'] {
  if (decision.kind === 'replace')
    return decision.replaced.originals.length > 0 ? 'pseudonymised' : 'warned_continued';
  if (decision.kind === 'original') return 'warned_continued';
  return decision.kind === 'unchecked' ? 'not_checked' : 'none_needed';
}

function factsOf(guard: Guard, held: Held, protection: Use['protection'], types: Use['types']) {
  const purpose = guard.deps.purpose();
  return {
    toolId: held.tool.id,
    action: ACTION_OF_OCCASION[held.composer.isEdit && held.occasion === 'send' ? 'edit' : held.occasion],
    protection,
    guard: held.composer.guard,
    types,
    ...(purpose === undefined ? {} : { purpose }),
  };
}

/** The use of a clean text. */
export function recordClean(guard: Guard, tool: Tool, composer: Composer, occasion: Occasion): void {
  const held = { tool, composer, occasion } as Held;
  guard.deps.record(factsOf(guard, held, 'none_needed', {}));
}
