import type { Detection, DetectOptions, FindingType } from '@/lib/detect/types';
import type { Gap, Refusal } from '@/lib/files/types';
import type { ConversationState, Entity, Styles } from '@/lib/pseudonymise/types';

/** What happens to a file: replaced copy, as it is, or not handed on at all. */
export type FileChoice = 'copy' | 'original' | 'omit';

/** What was found in one file. */
export interface FileFindings {
  readonly name: string;
  readonly size: number;
  /** The name as a first line, then the content. Offsets of `entities` and `special` refer to it. */
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly special: Detection['special'];
  /** Why its content was not read. */
  readonly refusal?: Refusal;
  /** What in it was not read. */
  readonly gaps: readonly Gap[];
  /** The copy is a text file, not one of the same format. */
  readonly copyExtension?: string;
}

/** How far the reading of several files is: `file` counts from 0; `done` and `total` in UTF-16 units. */
export interface FilesProgress {
  readonly file: number;
  readonly done: number;
  readonly total: number;
  readonly found: number;
}

/** Overlay to its worker. */
export type FilesOrder =
  | {
      readonly type: 'open';
      readonly files: readonly File[];
      readonly conversation: ConversationState;
      readonly options: DetectOptions;
      /** What stands in place of the values, by kind. */
      readonly styles: Styles;
    }
  | {
      readonly type: 'make';
      readonly choices: readonly FileChoice[];
      /** Entities that stay as they are. */
      readonly keep: readonly string[];
      /** Of these, the ones never to be reported again. */
      readonly always: readonly string[];
    }
  /** Two entities are one. Answered by `regrouped`, as is the next. */
  | { readonly type: 'join'; readonly into: string; readonly other: string }
  /** What stands at a place of one of the files is another entity. Offsets as in `FileFindings`. */
  | {
      readonly type: 'split';
      readonly file: number;
      readonly id: string;
      readonly start: number;
      readonly end: number;
    };

/** One file after the decision. */
export interface MadeFile {
  readonly choice: FileChoice;
  /** Nothing was found in it. */
  readonly isClean: boolean;
  readonly isChecked: boolean;
  readonly types: Readonly<Partial<Record<FindingType, number>>>;
  /** For a copy. */
  readonly copy?: File;
}

/** What came of a decision. */
export interface MadeFiles {
  readonly files: readonly MadeFile[];
  /** The conversation with what was given out. */
  readonly conversation: ConversationState;
  /** Values that were replaced and stand in no file that goes out. */
  readonly staying: readonly string[];
  /** Found values that go out as they are. */
  readonly leaving: readonly string[];
  /** Values never to be reported again. */
  readonly allowed: readonly string[];
}

/** Worker to overlay. */
export type FilesReport =
  | ({ readonly type: 'progress' } & FilesProgress)
  | { readonly type: 'opened'; readonly files: readonly FileFindings[] }
  | { readonly type: 'regrouped'; readonly files: readonly FileFindings[] }
  | ({ readonly type: 'made' } & MadeFiles);
