import type { MadeFile, MadeFiles } from '@/lib/overlay/files/messages';
import type { FromOverlay } from '@/lib/overlay/protocol';
import { deepActiveElement } from '@/lib/page/dom/deep';
import { findComposer } from '@/lib/page/guard/composer';
import type { Guard } from '@/lib/page/guard/flow';
import type { Why } from '@/lib/page/guard/talk';
import type { Use } from '@/lib/register/use';
import type { Tool } from '@/lib/tools/types';
import type { FileCarrier, Taken } from './carrier';

type Decision =
  | (Pick<Extract<FromOverlay, { type: 'files-decided' }>, 'made' | 'asked' | 'reason' | 'note'> & {
      readonly kind: 'decided';
    })
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'cancelled' };

/**
 * Files from being held to being handed on: asked about in the panel, handed on by the way they came,
 * one use a file.
 */
export async function holdFiles(guard: Guard, tool: Tool, carrier: FileCarrier): Promise<void> {
  const focused = deepActiveElement();
  const { files, isCut } = await carrier.taken.catch(() => UNREADABLE);
  if (files.length === 0) {
    // an empty folder, or one that can't be read: the page gets nothing, and that is said
    carrier.giveUp();
    return guard.toasts.show({ kind: 'files-none' }, tool);
  }
  if (isCut) guard.toasts.show({ kind: 'files-cut', count: files.length }, tool);
  const decision = await decide(guard, tool, files, guard.deps.isAutomatic());
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  const isHandedOn = await goOn(guard, tool, carrier, files, decision);
  if (isHandedOn && decision.kind === 'decided' && !decision.asked)
    tellReplaced(guard, tool, carrier, files, decision.made);
}

const UNREADABLE: Taken = { files: [], isCut: false };
const CANCELLED: Decision = { kind: 'cancelled' };
const UNCHECKED: MadeFile = { choice: 'original', isClean: false, isChecked: false, types: {} };

/** Hands on what was decided and records it. @returns whether the page has the files */
async function goOn(
  guard: Guard,
  tool: Tool,
  carrier: FileCarrier,
  files: readonly File[],
  decision: Decision,
): Promise<boolean> {
  if (
    decision.kind === 'cancelled' ||
    !(await handedOn(guard, tool, carrier, settle(guard, files, decision)))
  ) {
    stopped(guard, tool, files.length, carrier);
    return false;
  }
  const made = decision.kind === 'unchecked' ? files.map(() => UNCHECKED) : decision.made.files;
  const { reason, note } = decision.kind === 'decided' ? decision : {};
  const why = { ...(reason && { reason }), ...(note && { note }) };
  for (const file of made) guard.deps.record(usageOf(guard, tool, file, why));
  return true;
}

/** Automatic mode: how many values were replaced; the person may look at them and decide anew. */
function tellReplaced(
  guard: Guard,
  tool: Tool,
  carrier: FileCarrier,
  files: readonly File[],
  { files: made }: MadeFiles,
): void {
  const copies = made.filter(({ choice }) => choice === 'copy');
  const count = copies.flatMap(({ types }) => Object.values(types)).reduce((sum, places) => sum + places, 0);
  if (count === 0) return;
  const view = async (): Promise<void> => {
    const again = await decide(guard, tool, files, false);
    if (again.kind === 'cancelled') return;
    if (await goOn(guard, tool, carrier, files, again)) guard.toasts.show({ kind: 'files-twice' }, tool);
  };
  guard.toasts.show({ kind: 'files-replaced', count }, tool, { view: () => void view() });
}

async function decide(
  guard: Guard,
  tool: Tool,
  files: readonly File[],
  automatic: boolean,
): Promise<Decision> {
  const { deps, asking } = guard;
  await deps.conversationReady();
  const { policy } = deps;
  const allowOriginal = policy.allowsOriginal(tool.id, []);
  const decision = await asking.pose<Decision>(
    (look) => ({
      ...look,
      view: 'files',
      files,
      conversation: deps.conversation().serialise(),
      styles: deps.styles(),
      automatic,
      detectOptions: deps.detectOptions(),
      allowOriginal,
      allowAlways: deps.mayAllow(),
      blocked: policy.blockedKinds(tool.id),
      reasonRequired: policy.reasonRequired,
    }),
    tool,
    decisionIn,
  );
  if (decision?.kind === 'unchecked' && !allowOriginal) return CANCELLED;
  if (decision !== null) return decision;
  deps.tellNoOverlay();
  deps.report({ toolId: tool.id, state: 'unavailable', reason: 'overlay-missing', guard: 'none' });
  return CANCELLED;
}

function decisionIn(message: FromOverlay): Decision | undefined {
  if (message.type === 'files-decided') return { ...message, kind: 'decided' };
  if (message.type === 'unchecked') return { kind: 'unchecked' };
  return message.type === 'cancel' ? CANCELLED : undefined;
}

/** Takes over what was decided. @returns the files that go out */
function settle(guard: Guard, files: readonly File[], decision: Decision): readonly File[] {
  if (decision.kind !== 'decided') return files;
  const { conversation, allowed, staying, leaving, files: made } = decision.made;
  guard.deps.adoptConversation(conversation);
  if (allowed.length > 0) guard.deps.allow(allowed);
  guard.promises.add(staying);
  if (leaving.length > 0) guard.promises.allow(leaving.join('\n'));
  return made.flatMap(({ choice, copy }, i) => {
    const file = choice === 'copy' ? copy : choice === 'original' ? files[i] : undefined;
    return file ? [file] : [];
  });
}

/** Hands on; where the page doesn't take the files, they are offered to be saved. */
async function handedOn(
  guard: Guard,
  tool: Tool,
  carrier: FileCarrier,
  files: readonly File[],
): Promise<boolean> {
  for (;;) {
    if (attempt(carrier, files)) return true;
    const again = await guard.asking.pose<boolean>(
      (look) => ({ ...look, view: 'files-failed', files }),
      tool,
      ({ type }) => (type === 'retry' ? true : type === 'cancel' ? false : undefined),
    );
    if (again !== true) return false;
  }
}

/** A page whose listener throws doesn't stop the others; one that breaks the event itself has not taken it. */
function attempt(carrier: FileCarrier, files: readonly File[]): boolean {
  try {
    return carrier.handOn(files);
  } catch {
    return false;
  }
}

function stopped(guard: Guard, tool: Tool, count: number, carrier: FileCarrier): void {
  carrier.giveUp();
  for (let i = 0; i < count; i++) guard.deps.record(factsOf(guard, tool, 'cancelled', {}));
}

function protectionOf({ choice, isClean, isChecked }: MadeFile): Use['protection'] {
  if (choice === 'omit') return 'cancelled';
  if (!isChecked) return 'not_checked';
  if (choice === 'copy') return 'pseudonymised';
  return isClean ? 'none_needed' : 'warned_continued';
}

/** Only what goes out as it is, with something in it or unread, has a reason. */
function usageOf(guard: Guard, tool: Tool, file: MadeFile, why: Why) {
  const isOriginal = file.choice === 'original' && !(file.isClean && file.isChecked);
  const facts = factsOf(guard, tool, protectionOf(file), file.types);
  return isOriginal ? { ...facts, ...why } : facts;
}

function factsOf(guard: Guard, tool: Tool, protection: Use['protection'], types: Use['types']) {
  const purpose = guard.deps.purpose();
  return {
    toolId: tool.id,
    action: 'file_attach' as const,
    protection,
    guard: findComposer(tool)?.guard ?? ('fallback' as const),
    types,
    ...(purpose === undefined ? {} : { purpose }),
  };
}
