import { capture, stop } from '@/lib/page/capture/listen';
import { deepActiveElement } from '@/lib/page/dom/deep';
import type { Answers } from './answers';
import { escaped, Html, PlainText } from './copied-text';
import { type Boundary, boundaryAt, FlatWalk, type Sink } from './flat-walk';
import { selectionEnds } from './selection';

/** A text for the clipboard in both forms. */
export interface Copied {
  readonly plain: string;
  readonly html: string;
}

/**
 * Copies answers with their real values, without the page seeing the event that carries them. With Alt
 * held, or placeholders shown, what the tool wrote is copied.
 */
export class AnswerCopy {
  private readonly answers: Answers;
  private alt = false;
  /** Last press of the person on a button: when, and whether with Alt. */
  private pressed = { at: Number.NEGATIVE_INFINITY, alt: false };

  constructor(answers: Answers) {
    this.answers = answers;
  }

  listen(signal: AbortSignal): void {
    capture(['copy', 'cut'], (event) => this.onCopy(event), signal);
    capture(['keydown', 'keyup', 'pointerdown'], (event) => this.noteAlt(event), signal);
    capture(['click'], (event) => this.notePress(event), signal);
    capture(
      ['blur'],
      () => {
        this.alt = false;
      },
      signal,
    );
  }

  /** Real values are wanted. */
  private get wantsReal(): boolean {
    return this.answers.real && !this.alt;
  }

  /** The person has just pressed a button, without Alt: the page copies, and real values are wanted. */
  private get isAsked(): boolean {
    return this.answers.real && !this.pressed.alt && performance.now() - this.pressed.at < ASKED;
  }

  /** A whole answer. */
  async copyReply(reply: Element): Promise<boolean> {
    return write(this.walk(reply, null, null).copied);
  }

  /** What the tool's own copy button has put on the clipboard, put there again with real values. */
  async copyAgain({ plain, html }: Copied): Promise<boolean> {
    if (!this.isAsked || !this.answers.hasValues) return false;
    const segments = this.answers.reader?.segments(plain) ?? [];
    if (!segments.some((segment) => segment.kind === 'restored')) return false;
    return write({ plain: this.restored(plain, (value) => value), html: this.restored(html, escaped) });
  }

  private onCopy(event: ClipboardEvent): void {
    if (!event.isTrusted || !event.clipboardData || !this.answers.hasValues) return;
    const field = deepActiveElement();
    if (isField(field)) return this.onFieldCopy(event, field);
    if (event.type === 'cut' || (field instanceof HTMLElement && field.isContentEditable)) return;
    const ends = selectionEnds(this.answers.hosts.values());
    if (!ends) return;
    const [from, to] = [boundaryAt(...ends.start), boundaryAt(...ends.end)];
    const { copied, touched } = this.walk(document.body, from, to);
    if (!touched) return;
    give(event, copied);
  }

  /** Older pages copy through a text field that they fill, select and take away again. */
  private onFieldCopy(event: ClipboardEvent, field: HTMLTextAreaElement | HTMLInputElement): void {
    if (!this.isAsked) return;
    const text = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    const plain = this.restored(text, (value) => value);
    if (plain !== text) give(event, { plain, html: '' });
  }

  private walk(
    root: Element,
    from: Boundary | null,
    to: Boundary | null,
  ): { copied: Copied; touched: boolean } {
    const plain = new PlainText(this.wantsReal);
    const html = new Html(this.wantsReal);
    const touched = new FlatWalk(this.answers.hosts, both(plain, html), from, to).walk(root);
    return { copied: { plain: plain.result, html: html.result }, touched };
  }

  private restored(text: string, written: (value: string) => string): string {
    return (this.answers.reader?.segments(text) ?? [])
      .map((segment) => (segment.kind === 'plain' ? segment.text : written(segment.value)))
      .join('');
  }

  private noteAlt(event: KeyboardEvent | PointerEvent): void {
    if (event.isTrusted) this.alt = event.altKey;
  }

  private notePress(event: MouseEvent): void {
    if (!event.isTrusted) return;
    const button = event.composedPath().find((node) => node instanceof Element && node.matches(BUTTONS));
    if (button) this.pressed = { at: performance.now(), alt: event.altKey };
  }
}

/** A click on a copy button is answered within this time, in ms. */
const ASKED = 3000;
const BUTTONS = 'button,[role="button"],[role="menuitem"],a,summary';

const isField = (element: Element | null): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** Puts a text on the clipboard in place of what the browser would; the page's listeners never hear of it. */
function give(event: ClipboardEvent, { plain, html }: Copied): void {
  stop(event);
  event.clipboardData?.setData('text/plain', plain);
  if (html !== '') event.clipboardData?.setData('text/html', html);
}

async function write({ plain, html }: Copied): Promise<boolean> {
  try {
    const types: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
    if (html !== '') types['text/html'] = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem(types)]);
    return true;
  } catch {
    return navigator.clipboard.writeText(plain).then(
      () => true,
      () => false,
    );
  }
}

function both(a: Sink, b: Sink): Sink {
  return {
    open: (element) => [a, b].forEach((sink) => void sink.open(element)),
    close: (element) => [a, b].forEach((sink) => void sink.close(element)),
    text: (text, at) => [a, b].forEach((sink) => void sink.text(text, at)),
    hit: (hit, at) => [a, b].forEach((sink) => void sink.hit(hit, at)),
  };
}
