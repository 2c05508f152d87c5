/** A place of an answer that shows a real value instead of what the tool wrote. */
export interface Hit {
  /** What stands in the page's text: the placeholder, perhaps bent by the model. */
  readonly source: string;
  readonly value: string;
  readonly placeholder: string;
  readonly entityId: string;
}

/** A stretch of one text node: the page's own words, or a hit in their place. */
export type Piece = string | Hit;

/** Whether two text nodes would look the same. */
export function samePieces(a: readonly Piece[] | undefined, b: readonly Piece[] | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every((piece, index) => samePiece(piece, b[index]));
}

function samePiece(a: Piece, b: Piece | undefined): boolean {
  if (typeof a === 'string' || typeof b === 'string' || b === undefined) return a === b;
  return a.source === b.source && a.value === b.value && a.entityId === b.entityId;
}
