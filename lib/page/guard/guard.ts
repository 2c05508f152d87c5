import { isSending } from '@/lib/page/capture/keys';
import { capture, isForUs, stop } from '@/lib/page/capture/listen';
import { deepTarget } from '@/lib/page/dom/deep';
import { isReplaying, replay } from '@/lib/page/editors/insertion';
import { FileGuard } from '@/lib/page/files/file-guard';
import { connectNetworkGuard } from '@/lib/page/network/channel';
import type { Tool } from '@/lib/tools/types';
import { Asking } from './asking';
import { holdBlocked } from './blocked';
import { type Composer, composerOf, findComposer } from './composer';
import { pastedText } from './data-transfer';
import type { GuardDeps } from './deps';
import type { Guard } from './flow';
import { Message } from './message';
import { pageUrl } from './page-url';
import { takeIn } from './paste-flow';
import { Promises } from './promises';
import { clickAgain, pressAgain, sendControlIn } from './send-control';
import { mustAsk, noteLeaving, sendOut } from './send-flow';
import { StateReport } from './state-report';
import { Toasts } from './toasts';
import { hasNoSendMoment, Typing } from './typing-flow';

/**
 * The guard of one frame: listens before the page does, decides in the same tick and holds what has to
 * be asked about. Everything it starts ends with `signal`.
 *
 * @returns what else can be said in the page
 */
export function startGuard(deps: GuardDeps, signal: AbortSignal): { readonly tellRules: () => void } {
  const guard = new FrameGuard(deps);
  guard.listen(signal);
  return { tellRules: () => guard.tellRules() };
}

class FrameGuard {
  private readonly deps: GuardDeps;
  private readonly guard: Guard;
  private readonly typing: Typing;
  private readonly toasts: Toasts;
  private readonly state: StateReport;
  private readonly files: FileGuard;
  private lastComposer: Composer | null = null;
  /** An Enter was held, here or in the panel: its repeats and its release go with it. */
  private heldKey = false;

  constructor(deps: GuardDeps) {
    this.deps = deps;
    this.toasts = new Toasts(deps);
    this.state = new StateReport(deps, this.toasts);
    const promises = new Promises(connectNetworkGuard((count) => this.leakBlocked(count)));
    const asking = new Asking(deps);
    this.guard = { deps, asking, promises, message: new Message(), toasts: this.toasts };
    this.typing = new Typing(this.guard);
    this.files = new FileGuard(this.guard);
  }

  listen(signal: AbortSignal): void {
    this.files.listen(signal);
    capture(['paste'], (event) => this.onPaste(event), signal);
    capture(['drop'], (event) => this.onDrop(event), signal);
    capture(['keydown'], (event) => this.onKeyDown(event), signal);
    capture(['keypress', 'keyup'], (event) => this.onKeyAfter(event), signal);
    capture(
      ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'],
      (event) => this.onPress(event),
      signal,
    );
    capture(['submit'], (event) => this.onSubmit(event), signal);
    capture(['input'], (event) => this.onInput(event), signal);
    capture(['focusin'], (event) => this.onFocus(event), signal);
    capture(['beforeinput'], (event) => this.onBeforeInput(event), signal);
    signal.addEventListener('abort', () => this.typing.stop());
    const tool = this.deps.toolAt(pageUrl());
    if (tool) this.state.ready(tool);
  }

  private onPaste(event: ClipboardEvent): void {
    if (this.isBlockedEntry(event, event.clipboardData, 'paste') || this.files.takesPaste(event)) return;
    const place = this.placeOf(event);
    if (!place || this.whileAsking(event)) return;
    const text = pastedText(event.clipboardData);
    if (text !== '' && takeIn(this.guard, 'paste', text, place.composer, place.tool)) stop(event);
  }

  private onDrop(event: DragEvent): void {
    if (this.isBlockedEntry(event, event.dataTransfer, 'drop') || this.files.takesDrop(event)) return;
    const place = this.placeOf(event);
    if (!place || this.whileAsking(event)) return;
    const text = pastedText(event.dataTransfer);
    const point = { x: event.clientX, y: event.clientY };
    if (text !== '' && takeIn(this.guard, 'drop', text, place.composer, place.tool, point)) stop(event);
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (this.whileAsking(event)) return;
    if (event.key === 'Enter' && event.repeat && this.heldKey) return stop(event);
    this.heldKey = false;
    const place = this.placeOf(event);
    if (!place) return this.typedBlindly(event);
    const { composer, tool } = place;
    this.toasts.keyPressed();
    if (!isSending(event, tool.submitKeys)) return;
    if (holdBlocked(this.deps, event, tool, 'typed_submit')) {
      this.heldKey = true;
      return;
    }
    const modifiers = { ctrlKey: event.ctrlKey, metaKey: event.metaKey };
    if (!sendOut(this.guard, composer, tool, () => pressAgain(composer, tool, modifiers))) return;
    this.heldKey = true;
    stop(event);
  }

  private onKeyAfter(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !event.isTrusted || !this.heldKey) return;
    stop(event);
    if (event.type === 'keyup') this.heldKey = false;
  }

  /** Some pages send on the pointer already: a press is held from its first event on. */
  private onPress(event: MouseEvent): void {
    if (this.whileAsking(event)) return;
    const tool = this.toolFor(event);
    const control = tool && sendControlIn(event, tool);
    const composer = control && this.composerFor(control, tool);
    if (!tool || !composer || holdBlocked(this.deps, event, tool, 'typed_submit')) return;
    if (event.type !== 'click' && !mustAsk(this.guard, composer))
      return noteLeaving(this.guard, composer, tool);
    if (event.type !== 'click' || sendOut(this.guard, composer, tool, async () => clickAgain(control, tool)))
      stop(event);
  }

  private onSubmit(event: SubmitEvent): void {
    if (this.whileAsking(event)) return;
    const tool = this.toolFor(event);
    const form = event.target;
    if (!tool || !(form instanceof HTMLFormElement)) return;
    const composer = this.composerFor(form, tool);
    if (!composer || holdBlocked(this.deps, event, tool, 'typed_submit')) return;
    const { submitter } = event;
    const send = async (): Promise<boolean> => {
      replay(() => form.requestSubmit(submitter));
      return true;
    };
    if (sendOut(this.guard, composer, tool, send)) stop(event);
  }

  private onBeforeInput(event: InputEvent): void {
    if (this.whileAsking(event) || !event.inputType.startsWith('insert')) return;
    const place = this.placeOf(event);
    // where sending is typing itself, typing is what is held
    if (place && hasNoSendMoment(place.tool)) holdBlocked(this.deps, event, place.tool, 'typed_submit');
  }

  /** A paste or drop into the composer, or of files anywhere, of a tool that the company blocks. */
  private isBlockedEntry(event: Event, transfer: DataTransfer | null, action: 'paste' | 'drop'): boolean {
    const tool = this.toolFor(event);
    if (!tool || !this.deps.policy.isBlocked(tool.id)) return false;
    const goesIn = transfer?.types.includes('Files') === true || this.placeOf(event) !== null;
    return goesIn && holdBlocked(this.deps, event, tool, action);
  }

  private onInput(event: Event): void {
    if (this.guard.asking.isOpen) return;
    const place = this.placeOf(event);
    if (place) this.typing.typed(place.composer, place.tool);
  }

  private onFocus(event: FocusEvent): void {
    if (this.guard.asking.owns(event.target)) return;
    const place = this.placeOf(event);
    if (!place) return;
    this.deps.prepare();
    this.guard.asking.prepare();
    this.toasts.composerFocused(place.composer, place.tool);
  }

  /** While a question is open the page gets no keys, pastes or presses: they belong to the panel. */
  private whileAsking(event: Event): boolean {
    const { asking } = this.guard;
    if (!asking.isOpen || !event.isTrusted || isReplaying() || asking.owns(event.target)) return false;
    stop(event);
    this.heldKey = true;
    if (event.type === 'keydown') asking.focus();
    return true;
  }

  private typedBlindly(event: KeyboardEvent): void {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    const tool = this.toolFor(event);
    if (tool && !tool.composerOnly) this.state.typedBlindly(tool);
  }

  private placeOf(event: Event): { composer: Composer; tool: Tool } | null {
    const tool = this.toolFor(event);
    const target = tool && deepTarget(event);
    const composer = target ? composerOf(target, tool) : null;
    if (!tool || !composer) return null;
    this.lastComposer = composer;
    this.state.composerSeen(tool, composer);
    return { composer, tool };
  }

  private toolFor(event: Event): Tool | null {
    if (!isForUs(event, isReplaying())) return null;
    if (this.deps.isPaused()) return null;
    return this.deps.toolAt(pageUrl()) ?? null;
  }

  /** What a control sends: the text of its form, else of the composer used last, else of the main one. */
  private composerFor(control: HTMLElement, tool: Tool): Composer | null {
    const form = control instanceof HTMLFormElement ? control : control.closest('form');
    const candidates = [...(form?.querySelectorAll('textarea, [contenteditable], input') ?? [])];
    if (this.lastComposer?.root.isConnected) candidates.push(this.lastComposer.root);
    for (const element of candidates) {
      const composer = composerOf(element, tool);
      if (composer && composer.editor.read(composer.root).trim() !== '') return composer;
    }
    const main = findComposer(tool);
    return main && main.editor.read(main.root).trim() !== '' ? main : null;
  }

  /** Other rules hold now. */
  tellRules(): void {
    const tool = this.deps.toolAt(pageUrl());
    if (tool) this.toasts.show({ kind: 'rules-changed' }, tool, { view: () => this.deps.openSettings() });
  }

  private leakBlocked(count: number): void {
    const tool = this.deps.toolAt(pageUrl());
    if (!tool) return;
    this.toasts.show({ kind: 'leak-blocked', count }, tool);
    this.deps.record({
      toolId: tool.id,
      action: 'typed_submit',
      protection: 'blocked',
      guard: 'none',
      types: {},
    });
  }
}
