import { pageUrl } from '@/lib/page/guard/page-url';
import type { Answers } from './answers';
import type { AnswerDeps } from './deps';
import { GoneCheck } from './gone-check';
import { replyPlaces } from './replies';
import type { ReplyPlaces } from './reply-places';
import { openRootsIn } from './shadow-roots';

/** Where no frame comes (a hidden tab, the keyboard in another frame), changes wait this long, in ms. */
const WITHOUT_FRAMES = 120;
/** While a page changes, new shadow roots are looked for this often, in ms. */
const ROOTS_EVERY = 2000;
const OBSERVED = { childList: true, characterData: true, subtree: true };

/**
 * Watches the page for answers, from the first placeholder given out on and not before. What changes is
 * collected and dealt with once a frame.
 */
export class AnswerWatch {
  private readonly deps: AnswerDeps;
  private readonly answers: Answers;
  private readonly observer = new MutationObserver((records) => this.onChange(records));
  private readonly gone: GoneCheck;
  private goneAt = '';
  private frame = 0;
  private timer = 0;
  private running = false;
  private lastHref = '';
  private lastPlaces: ReplyPlaces | null = null;
  private readonly roots = new WeakSet<ShadowRoot>();
  private rootsLookedFor = Number.NEGATIVE_INFINITY;

  constructor(deps: AnswerDeps, answers: Answers) {
    this.deps = deps;
    this.answers = answers;
    this.gone = new GoneCheck((reply) => {
      this.goneAt = location.href;
      // what carries a root of ours has to be followed
      this.start();
      answers.tellGone(reply);
    });
  }

  /** The mapping may have changed, or the page shows another conversation. */
  refresh(): void {
    const places = this.places();
    const state = this.deps.given();
    const isNeeded = places !== null && (state?.entities.length ?? 0) > 0;
    if (isNeeded) this.start();
    if (this.goneAt !== location.href) this.answers.forgetGone();
    this.gone.watch(isNeeded ? null : places);
    if (!this.running) return;
    if (isNeeded) this.lookForRoots(places);
    this.answers.take(isNeeded ? state : undefined, places);
    this.schedule();
  }

  stop(): void {
    this.observer.disconnect();
    this.gone.watch(null);
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    this.running = false;
  }

  private start(): void {
    if (this.running) return;
    this.running = true;
    this.observer.observe(document, OBSERVED);
  }

  /** Asked at every change of the page: worked out once for each address. */
  private places(): ReplyPlaces | null {
    if (location.href === this.lastHref) return this.lastPlaces;
    const tool = this.deps.toolAt(pageUrl());
    this.lastHref = location.href;
    this.lastPlaces = tool ? replyPlaces(tool) : null;
    return this.lastPlaces;
  }

  /** Components get their root when their script comes, without any change that could be watched. */
  private lookForRoots(places: ReplyPlaces): void {
    this.rootsLookedFor = performance.now();
    for (const root of openRootsIn(document)) this.watchRoot(root, places);
  }

  private watchRoot(root: ShadowRoot, places: ReplyPlaces): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    this.observer.observe(root, OBSERVED);
    this.answers.addRoot(root, places);
  }

  private onChange(records: readonly MutationRecord[]): void {
    const places = this.places();
    if (!places) return;
    const { dirt } = this.answers;
    dirt.add(records, places, this.answers.isHost);
    for (const root of dirt.roots) this.watchRoot(root, places);
    dirt.roots.clear();
    if (!dirt.isEmpty) this.schedule();
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
    const places = this.places();
    if (!places || !this.running) return;
    if (performance.now() - this.rootsLookedFor > ROOTS_EVERY) this.lookForRoots(places);
    this.answers.take(this.deps.given(), places);
    if (this.answers.flush(places)) this.schedule();
  }
}
