import { deepActiveElement } from './deep';

/** Where the caret or selection was, so that it can be put back after the focus was elsewhere. */
export interface Caret {
  restore(): void;
}

type Field = HTMLTextAreaElement | HTMLInputElement;

/** True for form fields, whose selection is not the document's. */
export function isField(element: Element | null): element is Field {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/** Remembers the caret of an editable element. */
export function saveCaret(element: HTMLElement): Caret {
  return isField(element) ? fieldCaret(element) : editableCaret(element);
}

function fieldCaret(field: Field): Caret {
  const [start, end] = [field.selectionStart, field.selectionEnd];
  return {
    restore: () => {
      field.focus({ preventScroll: true });
      if (start !== null && end !== null) field.setSelectionRange(start, end);
    },
  };
}

function editableCaret(element: HTMLElement): Caret {
  const saved = currentRange(element);
  return {
    restore: () => {
      if (deepActiveElement() !== element) element.focus({ preventScroll: true });
      const selection = selectionOf(element);
      if (!selection || !saved) return;
      if (!isInside(saved[0], element) || !isInside(saved[2], element)) return caretToEnd(element);
      selection.setBaseAndExtent(...saved);
    },
  };
}

type Ends = [Node, number, Node, number];

function currentRange(element: HTMLElement): Ends | null {
  const selection = selectionOf(element);
  const root = element.getRootNode();
  if (selection && root instanceof ShadowRoot && 'getComposedRanges' in selection) {
    const range = composedRange(selection, root);
    if (range && isInside(range.startContainer, element)) {
      return [range.startContainer, range.startOffset, range.endContainer, range.endOffset];
    }
  }
  if (!selection?.anchorNode || !selection.focusNode) return null;
  if (!isInside(selection.anchorNode, element)) return null;
  return [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset];
}

function composedRange(selection: Selection, root: ShadowRoot): StaticRange | undefined {
  try {
    return selection.getComposedRanges({ shadowRoots: [root] })[0];
  } catch {
    return undefined; // older signature: the plain selection is used instead
  }
}

/** The selection that an element's tree uses: Chromium keeps one per shadow root. */
export function selectionOf(element: Element): Selection | null {
  const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  return root.getSelection?.() ?? document.getSelection();
}

/** Selects everything in an editable element or field. */
export function selectAll(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (isField(element)) element.select();
  else selectionOf(element)?.selectAllChildren(element);
}

/** Puts the caret behind the last character. */
export function caretToEnd(element: HTMLElement): void {
  selectAll(element);
  if (isField(element)) element.setSelectionRange(element.value.length, element.value.length);
  else selectionOf(element)?.collapseToEnd();
}

/** Puts the caret where something was dropped. */
export function caretFromPoint(element: HTMLElement, x: number, y: number): void {
  if (isField(element)) return caretToEnd(element); // browsers tell no offset inside a field
  const range = document.caretRangeFromPoint?.(x, y);
  if (!range || !isInside(range.startContainer, element)) return caretToEnd(element);
  selectionOf(element)?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.startContainer,
    range.startOffset,
  );
}

/** Text that the next insertion would replace. */
export function selectedText(element: HTMLElement): string {
  if (isField(element)) return element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0);
  return selectionOf(element)?.toString() ?? '';
}

function isInside(node: Node, element: Element): boolean {
  return node.isConnected && (element === node || element.contains(node));
}
