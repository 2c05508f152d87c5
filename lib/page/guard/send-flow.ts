import { replaceText } from '@/lib/page/editors/write';
import type { Tool } from '@/lib/tools/types';
import { check, type Verdict } from './check';
import type { Composer } from './composer';
import { type Guard, holdAndWrite, recordClean } from './flow';
import { whenSent } from './when-sent';

/**
 * The moment of sending. A text that is clean or decided on goes; anything else is held, decided,
 * replaced and read back, and only then sent, once.
 * @param send sends on the person's behalf. @returns whether the page took it
 * @returns true when the event must be stopped
 */
export function sendOut(guard: Guard, composer: Composer, tool: Tool, send: () => Promise<boolean>): boolean {
  const text = composer.editor.read(composer.root);
  const verdict = verdictOf(guard, text);
  if (verdict.kind === 'clean') {
    leave(guard, composer, tool, text);
    return false;
  }
  const occasion = composer.isEdit ? 'edit' : 'send';
  void holdAndWrite(guard, { occasion, text, verdict, composer, tool }, writeChanged(text)).then(
    (outcome) => {
      if (outcome === 'passed') void sendDecided(guard, composer, tool, send);
    },
  );
  return true;
}

/** Whether a press on a send control has to be held. */
export function mustAsk(guard: Guard, composer: Composer): boolean {
  return verdictOf(guard, composer.editor.read(composer.root)).kind !== 'clean';
}

/** A press passes: some pages send on it, before there is a click. */
export function noteLeaving(guard: Guard, composer: Composer, tool: Tool): void {
  leave(guard, composer, tool, composer.editor.read(composer.root));
}

function verdictOf(guard: Guard, text: string): Verdict {
  return guard.message.isApproved(text) ? { kind: 'clean' } : check(guard.deps, text, guard.message.accepted);
}

/** The original stays as it stands: formatting and undo are not touched for nothing. */
function writeChanged(before: string) {
  return async (composer: Composer, text: string) =>
    text === before ? 'written' : replaceText(composer, text);
}

async function sendDecided(
  guard: Guard,
  composer: Composer,
  tool: Tool,
  send: () => Promise<boolean>,
): Promise<void> {
  const text = composer.editor.read(composer.root);
  guard.message.approve(text);
  const sent = whenSent(composer, text);
  if (!(await send())) guard.toasts.show({ kind: 'send-again' }, tool);
  if (await sent) left(guard);
}

/** A text is on its way: the use is recorded only once the page has really taken it. */
function leave(guard: Guard, composer: Composer, tool: Tool, text: string): void {
  if (text.trim() === '') return;
  guard.promises.allow(text);
  const { isRecorded } = guard.message;
  void whenSent(composer, text).then((sent) => {
    if (!sent) return;
    if (!isRecorded) recordClean(guard, tool, composer, composer.isEdit ? 'edit' : 'send');
    left(guard);
  });
}

function left(guard: Guard): void {
  guard.message.reset();
  guard.deps.messageSent();
  guard.toasts.messageSent();
}
