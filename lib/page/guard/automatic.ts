import { replaceText } from '@/lib/page/editors/write';
import { surfacesOf } from './check';
import type { Guard, Ripe } from './flow';
import type { Decision } from './talk';

type ReplaceDecision = Extract<Decision, { kind: 'replace' }>;

/**
 * Whether a text is replaced without a question: in automatic mode, where the company wants these kinds
 * replaced, and where everything in it was decided on earlier in the conversation.
 */
export function needsNoQuestion({ deps, message }: Guard, { verdict, text, tool }: Ripe): boolean {
  if (verdict.kind !== 'found') return false;
  const open = verdict.entities.filter((entity) =>
    surfacesOf(text, [entity]).some((value) => !message.accepted.has(value)),
  );
  if (open.length === 0) return false;
  const { policy } = deps;
  return deps.isAutomatic() || open.every((entity) => entity.known || policy.replacesAtOnce(tool.id, entity));
}

/** Replaces everything but what the person left in earlier in this message. */
export function replaceAll({ deps, message }: Guard, { verdict, text }: Ripe): ReplaceDecision {
  const entities = verdict.kind === 'found' ? verdict.entities : [];
  const kept = entities.filter((entity) =>
    surfacesOf(text, [entity]).every((value) => message.accepted.has(value)),
  );
  const replaced = deps.conversation().replace(text, entities, new Set(kept.map(({ id }) => id)));
  deps.keepConversation();
  return { kind: 'replace', replaced, kept: surfacesOf(text, kept), entities };
}

/** Tells how many values were replaced, shows them, undoes it. */
export function tellReplaced(guard: Guard, held: Ripe, decision: ReplaceDecision): void {
  const isSent = held.occasion === 'send' || held.occasion === 'edit';
  const count = Object.values(decision.replaced.counts).reduce((sum, places) => sum + places, 0);
  guard.toasts.show({ kind: 'replaced', count, isSent }, held.tool, {
    view: () => void look(guard, held, decision),
    undo: () => void putBack(guard, held, decision, held.text),
  });
}

/** The panel on what was replaced: the person may decide otherwise. */
async function look(guard: Guard, held: Ripe, decision: ReplaceDecision): Promise<void> {
  const again = await guard.asking.ask({ ...held, toolName: held.tool.name, accepted: new Set() });
  if (again.kind === 'original') await putBack(guard, held, decision, held.text);
  if (again.kind !== 'replace' || again.replaced.text === decision.replaced.text) return;
  guard.message.accept(again.kept);
  await swap(guard, held, decision.replaced.text, again.replaced.text);
}

/** The original stands there again, and is not asked about once more in this message. */
async function putBack(guard: Guard, held: Ripe, decision: ReplaceDecision, original: string): Promise<void> {
  guard.message.accept(surfacesOf(original, decision.entities));
  await swap(guard, held, decision.replaced.text, original);
}

/** Puts one text in place of another inside the composer; what was written since stays. */
async function swap(
  guard: Guard,
  { composer, occasion, tool }: Ripe,
  before: string,
  after: string,
): Promise<void> {
  const text = composer.editor.read(composer.root);
  const at = text.indexOf(before);
  guard.promises.allow(after);
  const wanted = at < 0 ? null : text.slice(0, at) + after + text.slice(at + before.length);
  if (wanted !== null && (await replaceText(composer, wanted)) === 'written') return;
  await guard.asking.tellRefused({ occasion, composer, toolName: tool.name }, after, after);
}
