/** What was taken on its way into the page. */
export interface Taken {
  readonly files: readonly File[];
  /** A folder held more files than are taken at once; the others stay out. */
  readonly isCut: boolean;
}

/** The way that files came, on which they go on after the decision. */
export interface FileCarrier {
  /** The files as they were chosen. Folders are opened first. Rejects where one can't be read. */
  readonly taken: Promise<Taken>;
  /** Hands files to the page. @returns whether it got exactly these */
  handOn(files: readonly File[]): boolean;
  /** Nothing is handed on: the page may stop waiting. */
  giveUp(): void;
}

/** The same files by name and size, in order. */
export function sameFiles(a: ArrayLike<File> | null, b: readonly File[]): boolean {
  const held = [...Array.from(a ?? [])];
  return (
    held.length === b.length &&
    b.every(({ name, size }, i) => held[i]?.name === name && held[i]?.size === size)
  );
}
