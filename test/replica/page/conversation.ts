import type { ElementSpec } from '@/test/replica/dom-spec';
import { createElement, type Mount, type MountedEditor, type Setup } from '@/test/replica/page/setup';

const PLAIN: ElementSpec = { tag: null, id: null, classes: [], attributes: {}, inside: null, before: null };

/** The list of messages above the composer; the user's own can be edited in place. */
export class Conversation {
  readonly root = document.createElement('main');
  editing: MountedEditor | null = null;

  private readonly setup: Setup;
  private readonly mountEdit: Mount | null;
  private readonly send: (text: string) => Promise<void>;

  constructor(setup: Setup, mountEdit: Mount | null, send: (text: string) => Promise<void>) {
    this.setup = setup;
    this.mountEdit = mountEdit;
    this.send = send;
  }

  addMessage(text: string): void {
    const message = document.createElement('section');
    this.root.append(message);
    this.showMessage(message, text);
  }

  addReply(text: string): void {
    const chain = this.setup.reply.map((spec) => createElement(spec, 'div'));
    chain.forEach((element, index) => {
      const inner = chain[index + 1];
      if (inner) element.append(inner);
      else element.textContent = text;
    });
    const outer = chain[0] ?? document.createElement('div');
    outer.classList.add('replica-reply');
    this.root.append(outer);
  }

  private showMessage(message: HTMLElement, text: string): void {
    const words = document.createElement('div');
    words.textContent = text;
    message.replaceChildren(words);
    if (this.mountEdit) message.append(button('Bearbeiten', 'edit', () => this.edit(message, text)));
  }

  /** Swaps the message for an edit box with its own buttons, as chats do. */
  private edit(message: HTMLElement, text: string): void {
    message.replaceChildren();
    const box = document.createElement('div');
    message.append(box);
    const editor = (this.mountEdit as Mount)({
      parent: box,
      spec: PLAIN,
      keys: this.setup.keys,
      initial: text,
      submit: () => save(),
      changed: () => {},
    });
    editor.element.dataset['replica'] = 'edit-editor';
    this.editing = editor;
    const close = (shown: string) => {
      this.editing = null;
      this.showMessage(message, shown);
    };
    const save = () => {
      const next = editor.model();
      close(next);
      void this.send(next);
    };
    message.append(button('Abbrechen', 'edit-cancel', () => close(text)));
    message.append(button('Senden', 'edit-send', save, this.setup.editSend?.at(-1)));
    editor.focus();
  }
}

function button(label: string, role: string, act: () => void, spec: ElementSpec = PLAIN): HTMLElement {
  const element = createElement(spec, 'button') as HTMLButtonElement;
  element.type = 'button';
  element.dataset['replica'] = role;
  element.append(label);
  element.addEventListener('click', act);
  return element;
}
