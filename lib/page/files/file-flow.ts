import type { MadeFile, MadeFiles } from '@/lib/overlay/files/messages';
import type { FromOverlay } from '@/lib/overlay/protocol';
import { deepActiveElement } from '@/lib/page/dom/deep';
import { findComposer } from '@/lib/page/guard/composer';
import type { Guard } from '@/lib/page/guard/flow';
import type { Use } from '@/lib/register/use';
import type { Tool } from '@/lib/tools/types';
import type { FileCarrier } from './carrier';

type Decision = MadeFiles | 'unchecked' | 'cancelled';

/**
 * Files from being held to being handed on: asked about in the panel, handed on by the way they came,
 * one use a file.
 */
export async function holdFiles(guard: Guard, tool: Tool, carrier: FileCarrier): Promise<void> {
  const focused = deepActiveElement();
  const files = await carrier.files.catch(() => []);
  const decision = files.length === 0 ? 'cancelled' : await decide(guard, tool, files);
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  if (decision === 'cancelled') return stopped(guard, tool, files.length, carrier);
  const going = settle(guard, files, decision);
  if (!(await handedOn(guard, tool, carrier, going))) return stopped(guard, tool, files.length, carrier);
  const made = decision === 'unchecked' ? files.map(() => UNCHECKED) : decision.files;
  for (const file of made) guard.deps.record(factsOf(guard, tool, protectionOf(file), file.types));
}

const UNCHECKED: MadeFile = { choice: 'original', isClean: false, isChecked: false, types: {} };

async function decide(guard: Guard, tool: Tool, files: readonly File[]): Promise<Decision> {
  const { deps, asking } = guard;
  await deps.conversationReady();
  const { allowOriginal, reasonRequired } = deps.policy;
  const decision = await asking.pose<Decision>(
    (look) => ({
      ...look,
      view: 'files',
      files,
      conversation: deps.conversation().serialise(),
      styles: deps.styles(),
      automatic: deps.isAutomatic(),
      detectOptions: deps.detectOptions(),
      allowOriginal,
      reasonRequired,
    }),
    tool,
    decisionIn,
  );
  if (decision !== null) return decision;
  deps.tellNoOverlay();
  deps.report({ toolId: tool.id, state: 'unavailable', reason: 'overlay-missing', guard: 'none' });
  return 'cancelled';
}

function decisionIn(message: FromOverlay): Decision | undefined {
  if (message.type === 'files-decided') return message.made;
  if (message.type === 'unchecked') return 'unchecked';
  return message.type === 'cancel' ? 'cancelled' : undefined;
}

/** Takes over what was decided. @returns the files that go out */
function settle(guard: Guard, files: readonly File[], decision: MadeFiles | 'unchecked'): readonly File[] {
  if (decision === 'unchecked') return files;
  guard.deps.adoptConversation(decision.conversation);
  if (decision.allowed.length > 0) guard.deps.allow(decision.allowed);
  guard.promises.add(decision.staying);
  if (decision.leaving.length > 0) guard.promises.allow(decision.leaving.join('\n'));
  return decision.files.flatMap(({ choice, copy }, i) => {
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
