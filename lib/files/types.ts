/** A piece of the text and what stands there afterwards. Offsets in UTF-16 units, `end` exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** What of a readable file could not be looked into. */
export const GAPS = ['pictures', 'embedded', 'macros', 'pages', 'attachments'] as const;
export type Gap = (typeof GAPS)[number];

/** A file that was read. */
export interface OpenedFile {
  /** Everything in it that can be read, in the order of reading. */
  readonly text: string;
  /** What was not read and goes out with the original. */
  readonly gaps: readonly Gap[];
  /** The copy is made of the text alone and is called so. Absent: the copy is of the same format. */
  readonly copyExtension?: string;
  /**
   * The file with replacements written into it, everything else as it was.
   * @param edits sorted, without overlaps; offsets refer to `text`
   */
  write(edits: readonly Edit[]): Uint8Array;
}

/**
 * Why a file could not be read: protected by a password, damaged, larger than what is read, made of
 * pictures only, a picture, sound or film, or of a kind that isn't known.
 */
export const REFUSALS = ['locked', 'broken', 'large', 'scanned', 'media', 'unknown'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Thrown by readers; everything else that is thrown means `broken`. */
export class RefusedFile extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** Kinds of files that are read. */
export const FORMATS = [
  'text',
  'table',
  'json',
  'xml',
  'html',
  'mail',
  'docx',
  'xlsx',
  'pptx',
  'pdf',
] as const;
export type Format = (typeof FORMATS)[number];

/** Reads one kind of file. */
export type Reader = (bytes: Uint8Array) => OpenedFile | Promise<OpenedFile>;
