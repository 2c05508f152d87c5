import type { AnswerWords } from './deps';

const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><clipPath id="c"><rect x="1" y="1" width="30" height="30" rx="8"/></clipPath><g clip-path="url(#c)"><path fill="#0C6170" d="M0 0h32v32H0z"/><path fill="#83CBD0" d="M0 23 16 12l16 11v9H0z"/><path fill="#F6E3B4" d="M-1 20.2 15.3 8.6v5.9L-1 26.1zM33 20.2 16.7 8.6v5.9L33 26.1z"/><path fill="#0C6170" d="M15.3 8h1.4v6.8L16 15l-.7-.2z"/></g></svg>';
const COPY =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><rect x="6.8" y="6.8" width="10" height="10" rx="1.8"/><path d="M13.2 6.6V4.8A1.6 1.6 0 0 0 11.6 3.2H4.8a1.6 1.6 0 0 0-1.6 1.6v6.8a1.6 1.6 0 0 0 1.6 1.6h1.8"/></svg>';

/** How long "copied" stands instead of the count, in ms. */
const SAID = 3000;

interface BarActs {
  show(real: boolean): void;
  /** @returns whether it worked */
  copy(): Promise<boolean>;
}

interface BarState {
  /** So many places show a value, if `real` is on. */
  readonly count: number;
  readonly real: boolean;
  /** What is to be said of placeholders without a value; empty where there are none. */
  readonly note: string;
}

/** The bar above an answer: how many values were put back, the switch, and copy. */
export class AnswerBar {
  readonly element = make('div', 'bar');
  private readonly say = make('span', 'say');
  private readonly segments = make('span', 'seg');
  private readonly copyPart: HTMLElement;
  private readonly choices: readonly HTMLElement[];
  private readonly words: AnswerWords;
  private readonly note = make('span', 'note');
  private state: BarState = { count: 0, real: true, note: '' };
  private timer = 0;

  constructor(words: AnswerWords, acts: BarActs) {
    this.words = words;
    this.say.setAttribute('role', 'status');
    this.choices = [true, false].map((real) => this.choice(real, acts));
    const segments = this.segments;
    segments.setAttribute('role', 'radiogroup');
    segments.setAttribute('aria-label', words.bar);
    segments.append(...this.choices);
    segments.addEventListener('keydown', (event) => this.onKey(event, acts));
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', words.bar);
    this.element.lang = words.language;
    this.copyPart = this.copyButton(acts);
    this.element.append(picture(MARK), this.say, segments, this.copyPart, this.note);
  }

  update(state: BarState): void {
    const { count, real, note } = this.state;
    const isSame = state.count === count && state.real === real && state.note === note;
    if (isSame && this.say.hasChildNodes()) return;
    this.state = state;
    this.choices.forEach((choice, index) => {
      const chosen = (index === 0) === state.real;
      choice.setAttribute('aria-checked', String(chosen));
      choice.tabIndex = chosen ? 0 : -1;
    });
    this.draw();
  }

  private draw(): void {
    clearTimeout(this.timer);
    const { count, real, note } = this.state;
    // without a value there is nothing to switch or to copy, only the note
    for (const part of [this.segments, this.copyPart]) part.hidden = count === 0;
    this.note.hidden = note === '' || count === 0;
    if (this.note.textContent !== note) this.note.textContent = note;
    const words = real ? withBoldNumber(this.words.on(count)) : [this.words.off];
    this.say.replaceChildren(...(count === 0 ? [note] : words));
  }

  private choice(real: boolean, acts: BarActs): HTMLElement {
    const button = make('button');
    button.setAttribute('role', 'radio');
    button.textContent = real ? this.words.real : this.words.placeholders;
    button.addEventListener('click', (event) => event.isTrusted && acts.show(real));
    return button;
  }

  private onKey(event: KeyboardEvent, acts: BarActs): void {
    if (!event.isTrusted || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    event.stopPropagation();
    acts.show(!this.state.real);
    this.choices[this.state.real ? 0 : 1]?.focus();
  }

  private copyButton(acts: BarActs): HTMLElement {
    const button = make('button', 'copy');
    button.setAttribute('aria-label', this.words.copy);
    button.title = this.words.copy;
    button.append(picture(COPY));
    button.addEventListener('click', (event) => {
      if (event.isTrusted) void acts.copy().then((worked) => this.copied(worked));
    });
    return button;
  }

  private copied(worked: boolean): void {
    if (!this.state.real && worked) return;
    this.say.textContent = worked ? this.words.copied : this.words.notCopied;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.draw(), SAID);
  }
}

function make(tag: 'div' | 'span' | 'button', className = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (element instanceof HTMLButtonElement) element.type = 'button';
  return element;
}

/** Parsed as XML: pages with Trusted Types forbid HTML from strings. */
function picture(svg: string): Node {
  const drawn = document.importNode(
    new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement,
    true,
  );
  drawn.setAttribute('aria-hidden', 'true');
  return drawn;
}

function withBoldNumber(text: string): Node[] {
  return text.split(/(^\d[\d.,]*)/).flatMap((part) => {
    if (part === '') return [];
    const node = /^\d/.test(part) ? document.createElement('b') : document.createElement('span');
    node.textContent = part;
    return [node];
  });
}
