import type { HostView } from './host-view';

/** The ends of the selection in the page as it is shown, in the order of the document. */
export interface Ends {
  readonly start: readonly [Node, number];
  readonly end: readonly [Node, number];
}

/**
 * The page's selection with its ends inside of our roots, which a plain range would hide.
 * `getComposedRanges` is there from Chromium 137 and Firefox 142 on; before, ends in our roots are moved
 * to their hosts, and a copy is less exact.
 */
export function selectionEnds(hosts: Iterable<HostView>): Ends | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const shadowRoots = [...hosts].map((view) => view.root);
  const [range] = selection.getComposedRanges?.({ shadowRoots }) ?? [selection.getRangeAt(0)];
  if (!range) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (startContainer === endContainer && startOffset === endOffset) return null;
  return { start: [startContainer, startOffset], end: [endContainer, endOffset] };
}
