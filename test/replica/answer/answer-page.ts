import { createElement as h, type ReactNode, useReducer } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { renderMarkdown } from '@/test/replica/answer/markdown';
import { attributesOf, type Setup } from '@/test/replica/page/setup';

/** The tool's model, played by a test: answers that React draws into the tool's own reply markup. */
export interface AnswerPage {
  /** Adds or replaces an answer at once. */
  say(id: string, markdown: string): void;
  /** Writes an answer in random portions, one a frame. Resolves with the longest frame, in ms. */
  stream(id: string, markdown: string, seed: number, most: number): Promise<number>;
  remove(id: string): void;
  /** Draws an answer with new elements throughout. */
  remount(id: string): void;
  /** The source, as a tool's own copy button has it. */
  readonly sources: Readonly<Record<string, string>>;
  /** What React or the page complained about. */
  readonly errors: readonly string[];
  /** Clicks on links of answers that reached the page's own handlers. */
  readonly clicks: readonly string[];
}

declare global {
  interface Window {
    answers: AnswerPage;
  }
}

interface Message {
  readonly id: string;
  readonly text: string;
  readonly generation: number;
}

const setup: Setup = JSON.parse(document.getElementById('setup')?.textContent ?? '');
const errors: string[] = [];
const clicks: string[] = [];
let messages: readonly Message[] = [];
let redraw: () => void = () => {};
addEventListener('error', (event) => errors.push(event.message));

/** The tool's reply selector as nested elements, the answer in the innermost. */
function reply(content: ReactNode[]): ReactNode {
  const specs = setup.reply.length > 0 ? setup.reply : [null];
  return specs.reduceRight<ReactNode[]>((inner, spec) => {
    const { class: className, ...rest } = spec ? attributesOf(spec) : {};
    return [h(spec?.tag ?? 'div', { key: 0, ...rest, className }, inner)];
  }, content);
}

function Conversation(): ReactNode {
  redraw = useReducer((count: number) => count + 1, 0)[1];
  return messages.map(({ id, text, generation }) =>
    h(
      'section',
      { key: `${id}.${generation}`, 'data-answer': id, onClick: noteClick },
      reply(renderMarkdown(text)),
      h('button', { type: 'button', 'data-copy': id, onClick: () => void copy(text) }, 'Kopieren'),
    ),
  );
}

function noteClick(event: { target: EventTarget }): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link) clicks.push(link.href);
}

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);

function set(id: string, text: string, remount = false): void {
  const known = messages.find((message) => message.id === id);
  const next = { id, text, generation: (known?.generation ?? 0) + (remount ? 1 : 0) };
  messages = known ? messages.map((message) => (message.id === id ? next : message)) : [...messages, next];
  flushSync(redraw);
}

function portions(text: string, seed: number, most: number): string[] {
  const found: string[] = [];
  let state = seed;
  for (let at = 0; at < text.length; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    at += 1 + (state % most);
    found.push(text.slice(0, at));
  }
  return found;
}

window.answers = {
  say: (id, markdown) => set(id, markdown),
  async stream(id, markdown, seed, most) {
    let longest = 0;
    let last = performance.now();
    for (const text of portions(markdown, seed, most)) {
      set(id, text);
      await new Promise((resolve) => setTimeout(resolve, 0));
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    return longest;
  },
  remove(id) {
    messages = messages.filter((message) => message.id !== id);
    flushSync(redraw);
  },
  remount: (id) => set(id, messages.find((message) => message.id === id)?.text ?? '', true),
  get sources() {
    return Object.fromEntries(messages.map(({ id, text }) => [id, text]));
  },
  errors,
  clicks,
};

const place = document.createElement('div');
place.style.whiteSpace = 'normal';
(document.querySelector('main') ?? document.body).append(place);
createRoot(place, {
  onUncaughtError: (error) => errors.push(String(error)),
  onCaughtError: (error) => errors.push(String(error)),
  onRecoverableError: (error) => errors.push(String(error)),
}).render(h(Conversation));
