/** How one family of editors is recognised, read and written. */
export interface Editor {
  readonly family: string;
  /** The editor's root for an editable element, or `null` when it is of another family. */
  root(element: HTMLElement): HTMLElement | null;
  /** The text as the editor's model has it, with `\n` between lines. */
  read(root: HTMLElement): string;
  /**
   * Puts text in place of the selection, as one undo step. The root has the focus and the caret.
   * The return value is only a hint: what counts is reading back afterwards.
   */
  insert(root: HTMLElement, text: string): boolean;
}
