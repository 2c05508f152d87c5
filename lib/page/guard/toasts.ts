import type { FromOverlay, ToastView, View } from '@/lib/overlay/protocol';
import { OverlayFrame } from '@/lib/page/frame/overlay-frame';
import { toastBox } from '@/lib/page/frame/placing';
import { pageTheme } from '@/lib/page/frame/theme';
import type { Tool } from '@/lib/tools/types';
import type { Composer } from './composer';
import type { GuardDeps } from './deps';
import { pageUrl } from './page-url';

/** What the buttons of a line do. */
export interface ToastActs {
  readonly view?: () => void;
  readonly undo?: () => void;
}

/**
 * Small lines at the composer: toasts and the reminder "Wofür?". They take no focus and block nothing;
 * a reminder is gone with the first key typed.
 */
export class Toasts {
  private readonly deps: GuardDeps;
  private readonly frame: OverlayFrame;
  private composer: Composer | null = null;
  private shows: View['view'] | null = null;
  private acts: ToastActs = {};
  private remindedFor: string | null = null;

  constructor(deps: GuardDeps) {
    this.deps = deps;
    this.frame = new OverlayFrame(deps.overlay.url, deps.overlay.origin);
  }

  /** Shows a line for a while. */
  show(toast: ToastView['toast'], tool: Tool, acts: ToastActs = {}): void {
    this.acts = acts;
    void this.open({ ...this.look(tool), view: 'toast', toast }, tool);
  }

  /** The person is about to write: the moment for the reminder. */
  composerFocused(composer: Composer, tool: Tool): void {
    this.composer = composer;
    if (this.remindedFor === tool.id || !this.deps.reminder.isDue()) return;
    this.remindedFor = tool.id;
    const chosen = this.deps.purpose();
    const { toolState, purposes } = this.deps.policy;
    const view: View = {
      ...this.look(tool),
      view: 'reminder',
      toolState: toolState(tool.id),
      purposes,
      ...(chosen === undefined ? {} : { chosen }),
    };
    void this.open(view, tool).then((shown) => shown && this.deps.reminder.done(tool.id, undefined));
  }

  /** A message has left: where the reminder comes before each sending, it is due again. */
  messageSent(): void {
    this.remindedFor = null;
    const tool = this.deps.toolAt(pageUrl());
    if (tool && this.composer?.root.isConnected) this.composerFocused(this.composer, tool);
  }

  keyPressed(): void {
    if (this.shows === 'reminder') this.close();
  }

  private async open(view: View, tool: Tool): Promise<boolean> {
    const shown = await this.frame.show(
      { type: 'show', view },
      this.composer?.root,
      (host) => {
        host.dress(view.theme, 'toast');
        const root = this.composer?.root;
        const rect = root?.isConnected ? root.getBoundingClientRect() : null;
        host.place(toastBox(rect, { width: innerWidth, height: innerHeight }));
      },
      (message) => this.hear(message, tool),
    );
    if (shown) this.shows = view.view;
    return shown;
  }

  private hear(message: FromOverlay, tool: Tool): void {
    if (message.type === 'purpose') {
      this.deps.reminder.done(tool.id, message.purpose);
      if (message.purpose === undefined) this.close();
      else this.show({ kind: 'purpose-noted', purpose: message.purpose }, tool);
    } else if (message.type === 'action') {
      this.close();
      this.act(message.action);
    } else if (message.type === 'cancel') {
      this.close();
    }
  }

  private act(action: Extract<FromOverlay, { type: 'action' }>['action']): void {
    if (action === 'view') this.acts.view?.();
    else if (action === 'undo') this.acts.undo?.();
    else if (action === 'register') this.deps.openRegister();
  }

  private close(): void {
    this.shows = null;
    this.frame.hide();
  }

  private look(tool: Tool): Pick<View, 'language' | 'theme' | 'toolName'> {
    return { language: this.deps.language(), theme: pageTheme(), toolName: tool.name };
  }
}
