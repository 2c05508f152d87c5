import { isField } from '@/lib/page/dom/caret';
import { deepActiveElement, deepQueryAll } from '@/lib/page/dom/deep';
import { isVisible } from '@/lib/page/dom/visible';
import { type EditorHandle, editorOf } from '@/lib/page/editors/editors';
import type { Tool } from '@/lib/tools/types';

/** An editable element of a tool's page that takes what a person writes to the tool. */
export interface Composer extends EditorHandle {
  /** Known by the tool's own selectors, or only because it can be typed in. */
  readonly guard: 'selectors' | 'fallback';
  /** An earlier message being edited in place. */
  readonly isEdit: boolean;
}

const TEXT_INPUTS = new Set(['text', 'search', 'url', '']);

/** The composer that an element belongs to, or `null` when nothing can be written there. */
export function composerOf(element: Element, tool: Tool): Composer | null {
  const handle = editorOf(element);
  if (!handle || !takesText(handle.root)) return null;
  if (isKnown(handle.root, tool)) return { ...handle, guard: 'selectors', isEdit: false };
  if (tool.composerOnly) return null;
  return { ...handle, guard: 'fallback', isEdit: mainComposer(tool, handle.root) !== null };
}

/** The tool's composer wherever the focus is: needed when a page replaced the element meanwhile. */
export function findComposer(tool: Tool): Composer | null {
  const main = mainComposer(tool, null);
  if (main) return main;
  const active = deepActiveElement();
  return active ? composerOf(active, tool) : null;
}

function mainComposer(tool: Tool, except: HTMLElement | null): Composer | null {
  for (const { css } of tool.composer) {
    for (const element of query(css)) {
      const handle = editorOf(element);
      if (handle && handle.root !== except && takesText(handle.root) && isVisible(handle.root)) {
        return { ...handle, guard: 'selectors', isEdit: false };
      }
    }
  }
  return null;
}

function query(css: string): Element[] {
  try {
    const found = [...document.querySelectorAll(css)];
    return found.length > 0 ? found : deepQueryAll(document, css);
  } catch {
    return []; // one malformed selector must not harm the others
  }
}

function isKnown(root: HTMLElement, tool: Tool): boolean {
  return tool.composer.some(({ css }) => matches(root, css));
}

/** The selector may name the editor's root or, with older builds, something inside it. */
function matches(root: HTMLElement, css: string): boolean {
  try {
    return root.matches(css) || root.querySelector(css) !== null;
  } catch {
    return false;
  }
}

function takesText(root: HTMLElement): boolean {
  if (root instanceof HTMLInputElement) return TEXT_INPUTS.has(root.type) && !root.readOnly && !root.disabled;
  if (isField(root)) return !root.readOnly && !root.disabled;
  return true;
}
