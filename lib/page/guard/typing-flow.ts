import { replaceText } from '@/lib/page/editors/write';
import type { Tool } from '@/lib/tools/types';
import { check, SYNC_LIMIT, surfacesOf } from './check';
import type { Composer } from './composer';
import { type Guard, holdAndWrite, recordClean } from './flow';

const PAUSE_MS = 900;
/** Translators send while one types: there the pause is as short as theirs. */
const PAUSE_WITHOUT_SENDING_MS = 450;

/**
 * Typed text, checked when typing pauses. Tools with a send moment only get a small line, since sending
 * is checked anyway; tools without one are asked about at the pause, and until then the found values may
 * not leave.
 */
export class Typing {
  private readonly guard: Guard;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastCount = 0;
  private declined = '';
  private recordedFor: HTMLElement | null = null;

  constructor(guard: Guard) {
    this.guard = guard;
  }

  /** Something was typed. Costs next to nothing but on tools without a send moment. */
  typed(composer: Composer, tool: Tool): void {
    clearTimeout(this.timer);
    const sendsByItself = hasNoSendMoment(tool);
    if (sendsByItself) this.holdBack(composer);
    this.timer = setTimeout(
      () => this.paused(composer, tool),
      sendsByItself ? PAUSE_WITHOUT_SENDING_MS : PAUSE_MS,
    );
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** Promises found values at once, before the tool's own timer sends them. */
  private holdBack(composer: Composer): void {
    const text = composer.editor.read(composer.root);
    const verdict = check(this.guard.deps, text, this.guard.message.accepted);
    if (verdict.kind === 'found') this.guard.promises.add(surfacesOf(text, verdict.entities));
    if (verdict.kind === 'early') {
      this.guard.promises.add(verdict.detection.findings.map(({ start, end }) => text.slice(start, end)));
    }
  }

  private paused(composer: Composer, tool: Tool): void {
    if (this.guard.asking.isOpen || !composer.root.isConnected) return;
    const text = composer.editor.read(composer.root);
    if (text.length > SYNC_LIMIT || this.guard.message.isApproved(text)) return;
    const verdict = check(this.guard.deps, text, this.guard.message.accepted);
    if (hasNoSendMoment(tool)) this.settle(composer, tool, text, verdict);
    else this.mention(tool, verdict);
  }

  private mention(tool: Tool, verdict: ReturnType<typeof check>): void {
    const count = verdict.kind === 'found' ? verdict.entities.length : 0;
    if (count > this.lastCount) this.guard.toasts.show({ kind: 'typed', count }, tool);
    this.lastCount = count;
  }

  private settle(composer: Composer, tool: Tool, text: string, verdict: ReturnType<typeof check>): void {
    if (text.trim() === '') {
      this.recordedFor = null;
      return this.guard.message.reset();
    }
    if (verdict.kind === 'clean') return this.recordOnce(composer, tool);
    if (text === this.declined) return;
    const write = (target: Composer, after: string) =>
      after === text ? Promise.resolve('written' as const) : replaceText(target, after);
    void holdAndWrite(this.guard, { occasion: 'send', text, verdict, composer, tool }, write).then(
      (outcome) => {
        this.declined = outcome === 'stopped' ? text : '';
        this.recordedFor = composer.root;
      },
    );
  }

  /** One use for one text, however long somebody goes on writing it. */
  private recordOnce(composer: Composer, tool: Tool): void {
    if (this.recordedFor === composer.root || this.guard.message.isRecorded) return;
    this.recordedFor = composer.root;
    recordClean(this.guard, tool, composer, 'send');
  }
}

/** Tools that take the text while one types (translators). */
export function hasNoSendMoment(tool: Tool): boolean {
  return tool.submitKeys.includes('none') && tool.send.length === 0;
}
