import { pageUrl } from '@/lib/page/guard/page-url';
import type { Answers } from './answers';
import type { AnswerDeps } from './deps';
import { replySelector } from './replies';

/** Where no frame comes (a hidden tab, the keyboard in another frame), changes wait this long, in ms. */
const WITHOUT_FRAMES = 120;

/**
 * Watches the page for answers, from the first placeholder given out on and not before. What changes is
 * collected and dealt with once a frame.
 */
export class AnswerWatch {
  private readonly deps: AnswerDeps;
  private readonly answers: Answers;
  private readonly observer = new MutationObserver((records) => this.onChange(records));
  private frame = 0;
  private timer = 0;
  private running = false;
  private lastHref = '';
  private lastSelector = '';

  constructor(deps: AnswerDeps, answers: Answers) {
    this.deps = deps;
    this.answers = answers;
  }

  /** The mapping may have changed, or the page shows another conversation. */
  refresh(): void {
    const css = this.selector();
    const state = this.deps.given();
    const isNeeded = css !== '' && (state?.entities.length ?? 0) > 0;
    if (isNeeded) this.start();
    if (!this.running) return;
    this.answers.take(isNeeded ? state : undefined, css);
    this.schedule();
  }

  stop(): void {
    this.observer.disconnect();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    this.running = false;
  }

  private start(): void {
    if (this.running) return;
    this.running = true;
    this.observer.observe(document, { childList: true, characterData: true, subtree: true });
  }

  /** Asked at every change of the page: worked out once for each address. */
  private selector(): string {
    if (location.href === this.lastHref) return this.lastSelector;
    const tool = this.deps.toolAt(pageUrl());
    this.lastHref = location.href;
    this.lastSelector = tool ? replySelector(tool) : '';
    return this.lastSelector;
  }

  private onChange(records: readonly MutationRecord[]): void {
    const css = this.selector();
    if (css === '') return;
    this.answers.dirt.add(records, css, this.answers.isHost);
    if (!this.answers.dirt.isEmpty) this.schedule();
  }

  private schedule(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => this.flush());
    this.timer = window.setTimeout(() => this.flush(), WITHOUT_FRAMES);
  }

  private flush(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    this.frame = 0;
    const css = this.selector();
    if (css === '' || !this.running) return;
    this.answers.take(this.deps.given(), css);
    if (this.answers.flush(css)) this.schedule();
  }
}
