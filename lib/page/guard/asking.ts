import type { FromOverlay, ToOverlay, View } from '@/lib/overlay/protocol';
import { OverlayFrame } from '@/lib/page/frame/overlay-frame';
import { panelBox } from '@/lib/page/frame/placing';
import { pageTheme } from '@/lib/page/frame/theme';
import type { Tool } from '@/lib/tools/types';
import { type Composer, findComposer } from './composer';
import type { GuardDeps } from './deps';
import { type Decision, type Look, type Question, Talk } from './talk';

/** Shows held text in the panel and waits for the decision. One question at a time. */
export class Asking {
  private readonly deps: GuardDeps;
  private readonly frame: OverlayFrame;
  private open = false;
  private closing: Promise<void> = Promise.resolve();
  private close: () => void = () => {};

  constructor(deps: GuardDeps) {
    this.deps = deps;
    this.frame = new OverlayFrame(deps.overlay.url, deps.overlay.origin);
  }

  /** A question is on screen: the page gets no keys meanwhile. */
  get isOpen(): boolean {
    return this.open;
  }

  /** Loads the panel ahead of its first use. */
  prepare(): void {
    void this.frame.load();
  }

  focus(): void {
    this.frame.focus();
  }

  owns(target: EventTarget | null): boolean {
    return this.frame.owns(target);
  }

  /** Asks. Never throws, and never leaves the panel open. */
  async ask(question: Question): Promise<Decision> {
    this.begin();
    try {
      return await this.run(question);
    } finally {
      this.end();
    }
  }

  /**
   * Shows a view of another kind and waits until `hear` makes something of an answer. Comes after a
   * question that is open already.
   * @returns `null` when there is no overlay to show it in
   */
  async pose<T>(
    view: (look: Look) => View,
    tool: Tool,
    hear: (message: FromOverlay) => T | undefined,
  ): Promise<T | null> {
    while (this.open) await this.closing;
    this.begin();
    try {
      return await new Promise<T | null>((resolve) => {
        const listener = (message: FromOverlay): void => {
          const answer = hear(message);
          if (answer !== undefined) resolve(answer);
        };
        const shown = this.show(view(this.look(tool.name)), findComposer(tool), listener);
        void shown.then((isShown) => isShown || resolve(null));
      });
    } finally {
      this.end();
    }
  }

  /** Tells that the page did not take the text, with copy buttons. @returns true to try again */
  async tellRefused(
    question: Pick<Question, 'occasion' | 'composer' | 'toolName'>,
    text: string,
    original: string,
  ): Promise<boolean> {
    this.begin();
    const view: View = {
      ...this.look(question.toolName),
      view: 'failed',
      occasion: question.occasion,
      text,
      original,
    };
    try {
      return await new Promise((resolve) => {
        void this.show(view, question.composer, (message) => {
          if (message.type === 'retry') resolve(true);
          if (message.type === 'cancel') resolve(false);
        }).then((shown) => shown || resolve(false));
      });
    } finally {
      this.end();
    }
  }

  private begin(): void {
    this.open = true;
    this.closing = new Promise((resolve) => {
      this.close = resolve;
    });
  }

  private end(): void {
    this.open = false;
    this.frame.hide();
    this.close();
  }

  private run(question: Question): Promise<Decision> {
    return new Promise((resolve) => {
      const tell = (message: ToOverlay): void => this.frame.update(message);
      const talk = new Talk(this.deps, question, this.look(question.toolName), tell, resolve);
      void this.show(talk.firstView(), question.composer, (message) => talk.hear(message)).then(
        (shown) => shown || resolve({ kind: 'no-overlay' }),
      );
    });
  }

  private look(toolName: string): Look {
    return { language: this.deps.language(), theme: pageTheme(), toolName };
  }

  private async show(
    view: View,
    composer: Composer | null,
    listener: (message: FromOverlay) => void,
  ): Promise<boolean> {
    const shown = await this.frame.show(
      { type: 'show', view },
      composer?.root,
      (host) => {
        host.dress(view.theme, 'panel');
        const rect = composer?.root.isConnected ? composer.root.getBoundingClientRect() : null;
        host.place(panelBox(rect, { width: innerWidth, height: innerHeight }));
      },
      listener,
    );
    if (shown) this.frame.focus();
    return shown;
  }
}
