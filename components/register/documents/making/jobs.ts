import type { Paper } from '@/lib/documents/tree';
import type { PaperFormat } from '@/lib/exports/paper-format';
import type { Use } from '@/lib/register/use';

/** What the export worker can make. */
export type Job =
  | { readonly kind: 'paper'; readonly paper: Paper; readonly format: PaperFormat }
  | { readonly kind: 'bundle'; readonly bundle: BundleOrder }
  | {
      readonly kind: 'uses';
      readonly uses: readonly Use[];
      readonly day: string;
      readonly productVersion: string;
    };

/** An audit folder: every paper in the formats for it, an index on top, a signed list. */
export interface BundleOrder {
  readonly papers: readonly Paper[];
  /** The index; its table of files is filled in while the folder is made. */
  readonly index: Paper;
  /** Short name of the company, for the files' names. */
  readonly company: string;
  /** For the person who opens the list. */
  readonly note: string;
}

/** What the worker tells. */
export type Report =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly blob: Blob }
  | { readonly kind: 'failed' };
