import type { ElementSpec } from '@/test/replica/dom-spec';
import type { AttachWay } from '@/test/replica/page/attachments';
import type { Replica } from '@/test/replica/replicas';

/** What the server tells a replica page about itself. */
export interface Setup {
  readonly testId: string;
  readonly toolId: string;
  readonly composer: readonly ElementSpec[];
  /** `null`: the tool has no send control (translators). */
  readonly send: readonly ElementSpec[] | null;
  readonly editSend: readonly ElementSpec[] | null;
  readonly reply: readonly ElementSpec[];
  readonly keys: readonly string[];
  readonly transport: string;
  readonly body: NonNullable<Replica['body']>;
  readonly edit: boolean;
  /** `null`: the page takes no files. */
  readonly attach: AttachWay | null;
  readonly lateSend: boolean;
  readonly divSend: boolean;
  readonly shadow: 'open' | 'closed' | null;
  readonly shadowHost: string;
}

/** An editor of a real library, standing in the page. */
export interface MountedEditor {
  /** The editable element itself. */
  readonly element: HTMLElement;
  /** The text as the library's own model holds it, lines joined by line feeds. */
  model(): string;
  clear(): void;
  focus(): void;
}

export interface MountOptions {
  readonly parent: HTMLElement | ShadowRoot;
  readonly spec: ElementSpec;
  readonly keys: readonly string[];
  readonly initial?: string;
  /** The person pressed a key that sends. */
  submit(): void;
  /** The model changed. */
  changed(): void;
}

export type Mount = (options: MountOptions) => MountedEditor;

/** Whether a key event sends, as careful pages decide it: not while composing, not with Shift or Alt. */
export function isSubmit(event: KeyboardEvent, keys: readonly string[]): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.altKey) return false;
  return keys.includes(event.ctrlKey || event.metaKey ? 'mod-enter' : 'enter');
}

/** Creates an element as described; `fallbackTag` where the selector names none. */
export function createElement(spec: ElementSpec, fallbackTag: string): HTMLElement {
  const element = document.createElement(spec.tag ?? fallbackTag);
  dress(element, spec);
  if (spec.inside) element.append(createElement(spec.inside, 'span'));
  return element;
}

/** Gives an element of a library the id, classes and attributes that the tool's selector asks for. */
export function dress(element: HTMLElement, spec: ElementSpec): void {
  if (spec.id) element.id = spec.id;
  element.classList.add(...spec.classes);
  for (const [name, value] of Object.entries(spec.attributes)) element.setAttribute(name, value);
}

/** The same as a plain object, for libraries that take attributes instead of an element. */
export function attributesOf(spec: ElementSpec): Record<string, string> {
  const id = spec.id ? { id: spec.id } : {};
  const classes = spec.classes.length > 0 ? { class: spec.classes.join(' ') } : {};
  return { ...spec.attributes, ...id, ...classes };
}
