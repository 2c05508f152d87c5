import { pageTheme } from '@/lib/page/frame/theme';
import type { ConversationState } from '@/lib/pseudonymise/types';
import { AnswerBar } from './bar';
import { CopiedStyles } from './copied-style';
import type { AnswerDeps } from './deps';
import { Dirt } from './dirt';
import { type Hit, type Piece, samePieces } from './hit';
import { HostView, type ViewContext } from './host-view';
import { imageOf, syncMirror, syncMirroredText } from './mirror';
import type { Painter } from './paint';
import { AnswerReader } from './reader';
import { Reply } from './reply';
import { placeOf, type ReplyPlaces } from './reply-places';
import { type Run, runsIn } from './runs';

/** Time taken from a frame for reading and painting, in ms; the rest waits for the next frame. */
const BUDGET = 8;
/** What drawing one host is reckoned with, in ms. */
const VIEW_COST = 0.4;
/** Style sheets, theme and vanished elements are looked at again after this, in ms. */
const TIDY = 2000;

interface WaitingRun {
  readonly run: Run;
  readonly root: Element;
}

/**
 * The answers of a page with real values in them. Knows what every text node of the replies shows; told
 * of changes, it brings the shadow roots in line.
 */
export class Answers {
  /** Elements of the page that carry a root of ours, as far as they are in it. */
  readonly hosts = new Map<Element, HostView>();
  /** The same, also of those that a page keeps for later. */
  private readonly everHosts = new WeakMap<Element, HostView>();
  private readonly everReplies = new WeakMap<Element, Reply>();
  readonly dirt = new Dirt();
  real = true;
  private readonly deps: AnswerDeps;
  private readonly replies = new Map<Element, Reply>();
  private readonly pieces = new WeakMap<Text, readonly Piece[]>();
  private readonly styles = new CopiedStyles();
  private readonly stale = new Set<HostView>();
  private readonly pageRoots = new Set<ShadowRoot>();
  /** Found but not yet read, the next one last. */
  private readonly waiting: WaitingRun[] = [];
  private readonly copyReply: (reply: Element) => Promise<boolean>;
  private state: ConversationState | undefined;
  private theme: ViewContext['theme'] = 'light';
  private tidied = Number.NEGATIVE_INFINITY;
  reader: AnswerReader | undefined;
  private readonly painter: Painter;

  constructor(deps: AnswerDeps, copyReply: (reply: Element) => Promise<boolean>) {
    this.deps = deps;
    this.copyReply = copyReply;
    this.painter = {
      isReal: () => this.real,
      tip: (placeholder) => deps.words().tip(placeholder),
      standsFor: (hit, text) => this.standsFor(hit, text),
      family: (text) => (text.parentElement ? this.styles.familyOf(text.parentElement) : ''),
    };
  }

  /** Whether an element carries a root of ours. */
  readonly isHost = (element: Element): boolean => this.everHosts.has(element);

  /** Something is shown in place of placeholders. */
  get hasValues(): boolean {
    return [...this.replies.values()].some((reply) => reply.count > 0);
  }

  /** Takes what was given out by now; reads everything again where that has changed. */
  take(state: ConversationState | undefined, places: ReplyPlaces | null): void {
    if (state === this.state) return;
    this.state = state;
    const reader = state && state.entities.length > 0 ? new AnswerReader(state) : undefined;
    this.reader = reader;
    if (reader) for (const reply of this.replies.values()) reply.isGone = false;
    // expressions are compiled at their first use: before an answer comes
    if (reader) requestIdleCallback(() => reader.segments('Person 1'));
    for (const area of places?.in(document) ?? []) this.dirt.scan(area);
    for (const root of this.pageRoots) this.readRoot(root, places);
    for (const root of this.replies.keys()) this.dirt.scan(root);
  }

  /** Says at an answer that its placeholders have no values: nothing is known of the conversation any more. */
  tellGone(root: Element): void {
    const reply = this.everReplies.get(root) ?? new Reply(root);
    this.everReplies.set(root, reply);
    this.replies.set(root, reply);
    reply.isGone = true;
    this.updateBar(reply);
    this.syncStale();
  }

  /** The page shows another conversation, perhaps in the same elements. */
  forgetGone(): void {
    for (const reply of this.replies.values()) {
      if (!reply.isGone) continue;
      reply.isGone = false;
      this.updateBar(reply);
    }
  }

  /** A shadow root of the page: read like the rest of it. */
  addRoot(root: ShadowRoot, places: ReplyPlaces): void {
    this.pageRoots.add(root);
    this.readRoot(root, places);
  }

  private readRoot(root: ShadowRoot, places: ReplyPlaces | null): void {
    if (!root.isConnected) this.pageRoots.delete(root);
    else for (const area of places?.in(root) ?? []) this.dirt.scan(area);
  }

  /** Deals with what has changed. @returns whether something is left for the next frame */
  flush(places: ReplyPlaces): boolean {
    const until = performance.now() + BUDGET;
    this.tidy();
    this.followPage();
    for (let next = this.nextRun(places); next; next = this.nextRun(places)) {
      this.read(next.run, next.root);
      if (performance.now() + this.stale.size * VIEW_COST > until) break;
    }
    this.syncStale();
    for (const reply of this.replies.values()) this.updateBar(reply);
    this.syncStale();
    return this.waiting.length > 0 || !this.dirt.isEmpty;
  }

  /** Real values or what the tool wrote, in all answers of the page. */
  show(real: boolean): void {
    this.real = real;
    for (const reply of this.replies.values())
      for (const text of reply.texts()) {
        const view = text.parentElement && this.everHosts.get(text.parentElement);
        if (imageOf(text)?.isConnected) syncMirroredText(text, this.context());
        else if (view) this.stale.add(view);
      }
    this.syncStale();
    for (const reply of this.replies.values()) this.updateBar(reply);
  }

  private syncStale(): void {
    // taken off first: what a mirror covers has to be drawn again
    for (const view of this.stale) {
      this.stale.delete(view);
      view.sync(this.context());
    }
  }

  /** New or removed children of hosts and of mirrored elements: shown in the same frame, whatever it costs. */
  private followPage(): void {
    for (const parent of this.dirt.parents) {
      this.dirt.parents.delete(parent);
      const view = this.everHosts.get(parent);
      if (view) this.stale.add(view);
      if (imageOf(parent)) syncMirror(parent, this.context());
    }
    for (const text of this.dirt.texts) {
      this.dirt.texts.delete(text);
      if (!this.pieces.has(text)) syncMirroredText(text, this.context());
    }
  }

  private nextRun(places: ReplyPlaces): WaitingRun | undefined {
    while (this.waiting.length === 0) {
      const scan = this.dirt.next();
      if (!scan) return undefined;
      const around = scan.block.isConnected && places.of(scan.block);
      if (!around && !places.isGeneric) continue;
      for (const run of runsIn(scan.block, scan.deep)) {
        const root = places.isGeneric ? placeOf(run, places) : around;
        if (root) this.waiting.push({ run, root });
      }
      this.waiting.reverse();
    }
    return this.waiting.pop();
  }

  private read(run: Run, root: Element): void {
    if (!run.some((part) => part !== '\n' && part.isConnected)) return;
    const reply = this.everReplies.get(root) ?? new Reply(root);
    this.everReplies.set(root, reply);
    const found = this.reader?.read(run, root);
    for (const part of run) {
      if (part === '\n') continue;
      const pieces = found?.get(part);
      const same = samePieces(this.pieces.get(part), pieces);
      if (!same && pieces) this.pieces.set(part, pieces);
      if (!same && !pieces) this.pieces.delete(part);
      reply.set(part, pieces);
      if (!same || (pieces && !this.isShown(part))) this.place(part);
    }
    const [first] = run.filter((part) => part !== '\n');
    if (first) reply.setUnknown(first, this.reader?.unknownIn(run) ?? []);
    if (reply.count > 0 || reply.unknown.length > 0) this.replies.set(root, reply);
  }

  /** A page may have put a known text node somewhere else. */
  private isShown(text: Text): boolean {
    if (imageOf(text)?.isConnected) return true;
    const view = text.parentElement && this.everHosts.get(text.parentElement);
    return view?.shownFor(text) !== undefined;
  }

  /** Finds where a text node can be painted: its own element, or a mirror in the nearest one that can. */
  private place(text: Text): void {
    const parent = text.parentElement;
    if (!parent) return;
    if (imageOf(parent)?.isConnected) {
      if (imageOf(text)?.isConnected) syncMirroredText(text, this.context());
      else syncMirror(parent, this.context());
      return;
    }
    let child: Element | null = null;
    for (let element: Element | null = parent; element; element = element.parentElement) {
      const view = this.everHosts.get(element) ?? (this.pieces.has(text) ? this.host(element) : null);
      if (view) {
        if (child) view.mirrored.add(child);
        this.stale.add(view);
        return;
      }
      child = element;
    }
  }

  private host(element: Element): HostView | null {
    const view = this.everHosts.get(element) ?? HostView.on(element);
    if (!view) return null;
    this.everHosts.set(element, view);
    this.hosts.set(element, view);
    return view;
  }

  private updateBar(reply: Reply): void {
    const { count, unknown, isGone } = reply;
    const isNeeded = count > 0 || unknown.length > 0 || isGone;
    if (isNeeded && !reply.bar) {
      const bar = new AnswerBar(this.deps.words(), {
        show: (real) => this.show(real),
        copy: () => this.copyReply(reply.root),
      });
      this.putAbove(reply, bar.element);
      reply.bar = bar;
    }
    const words = this.deps.words();
    const note = isGone ? words.gone : unknown.length > 0 ? words.unknown(unknown) : '';
    reply.bar?.update({ count, real: this.real, note });
    if (reply.bar) reply.bar.element.hidden = !isNeeded;
  }

  private putAbove(reply: Reply, element: HTMLElement): void {
    let before: Node | null = null;
    for (let host: Element | null = reply.root; host; host = host.parentElement) {
      const view = this.host(host);
      if (view && !view.top) {
        view.top = { element, before };
        this.stale.add(view);
        return;
      }
      before = host;
    }
  }

  private context(): ViewContext {
    const { pieces, styles, painter, theme, covered } = this;
    return { pieces, styles, painter, theme, covered };
  }

  private readonly covered = (element: Element): void => {
    const view = this.everHosts.get(element);
    if (view) this.stale.add(view);
  };

  /** Said once for each value of an answer, not at each place. */
  private standsFor(hit: Hit, text: Text): string | undefined {
    const isFirst = [...this.replies.values()].some((reply) => reply.isFirst(hit.entityId, text));
    return isFirst ? this.deps.words().standsFor(hit.placeholder.replace(/^\[|\]$/g, '')) : undefined;
  }

  /** Now and then: forget what has left the page, and how it looked. */
  private tidy(): void {
    const now = performance.now();
    if (now - this.tidied < TIDY) return;
    this.tidied = now;
    this.styles.clear();
    for (const [element] of this.hosts) if (!element.isConnected) this.hosts.delete(element);
    for (const [root] of this.replies) if (!root.isConnected) this.replies.delete(root);
    const theme = pageTheme();
    if (theme === this.theme) return;
    this.theme = theme;
    for (const view of this.hosts.values()) this.stale.add(view);
  }
}
