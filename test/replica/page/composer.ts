import type { ElementSpec } from '@/test/replica/dom-spec';
import { createElement, dress, type Mount, type MountedEditor, type Setup } from '@/test/replica/page/setup';

export interface Composer {
  readonly root: HTMLElement;
  readonly editor: MountedEditor;
  /** The model changed, or streaming began or ended: brings the send control in line. */
  refresh(): void;
}

export interface ComposerEvents {
  submit(): void;
  changed(): void;
}

/** The composer with the tool's markup: editor, its ancestors, the send control in its slot. */
export function buildComposer(setup: Setup, parent: HTMLElement, mount: Mount, on: ComposerEvents): Composer {
  const root = outerFor(setup);
  root.dataset['replica'] = 'composer';
  inRoot(setup, parent).append(root);
  const spec = setup.composer.at(-1) as ElementSpec;
  const composer: { -readonly [K in keyof Composer]: Composer[K] } = {
    root,
    editor: mount({
      parent: nest(root, ancestors(setup.composer)),
      spec,
      keys: setup.keys,
      submit: on.submit,
      changed: () => {
        composer.refresh();
        on.changed();
      },
    }),
    refresh: () => {},
  };
  composer.editor.element.dataset['replica'] = 'editor';
  if (setup.send) composer.refresh = sendControl(setup, setup.send, root, () => composer.editor.model(), on);
  composer.refresh();
  return composer;
}

function outerFor(setup: Setup): HTMLElement {
  const forms = [setup.composer[0], setup.send?.[0]].filter((spec) => spec?.tag === 'form');
  const submits = setup.send?.at(-1)?.attributes['type'] === 'submit';
  const outer = document.createElement(forms.length > 0 || submits ? 'form' : 'div');
  for (const form of forms) if (form) dress(outer, form);
  return outer;
}

/** Ancestors without the element itself and without the form that is the root already. */
function ancestors(chain: readonly ElementSpec[]): readonly ElementSpec[] {
  return chain.slice(chain[0]?.tag === 'form' ? 1 : 0, -1);
}

function nest(root: HTMLElement, specs: readonly ElementSpec[]): HTMLElement {
  return specs.reduce((parent, spec) => {
    const element = createElement(spec, 'div');
    parent.append(element);
    return element;
  }, root);
}

function inRoot(setup: Setup, parent: HTMLElement): HTMLElement | ShadowRoot {
  if (!setup.shadow) return parent;
  const host = document.createElement(setup.shadowHost);
  parent.append(host);
  const root = host.attachShadow({ mode: setup.shadow });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[contenteditable] { white-space: pre-wrap; }'); // the page's own rules end at the root
  root.adoptedStyleSheets = [sheet];
  return root;
}

function sendControl(
  setup: Setup,
  chain: readonly ElementSpec[],
  root: HTMLElement,
  model: () => string,
  on: ComposerEvents,
): () => void {
  const slot = document.createElement('div');
  root.append(slot);
  const parent = nest(slot, ancestors(chain));
  const spec = chain.at(-1) as ElementSpec;
  const control = createElement(spec, setup.divSend ? 'div' : 'button');
  control.dataset['replica'] = 'send';
  control.append('➤');
  if (root instanceof HTMLFormElement) {
    root.addEventListener('submit', (event) => {
      event.preventDefault();
      on.submit();
    });
  }
  const bySubmit = root instanceof HTMLFormElement && control.getAttribute('type') === 'submit';
  if (!bySubmit && control instanceof HTMLButtonElement) control.type = 'button';
  if (!bySubmit) control.addEventListener('click', on.submit);
  if (spec.before) parent.append(createElement(spec.before, 'div'));
  return () => {
    const wanted = !setup.lateSend || model() !== '';
    if (wanted && !control.isConnected) parent.append(control);
    if (!wanted) control.remove();
  };
}
