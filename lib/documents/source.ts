import type { Language } from '@/lib/i18n/language';
import type { Snapshot } from '@/lib/register/store/snapshot';
import type { OpenPoint } from './tree';

/** Something to do, with what it is about: the register computes it, papers show it. */
export interface PaperTask extends OpenPoint {
  /** Id of a use case, a tool or a vendor check; empty: the company as a whole. */
  readonly about: string;
}

/** What papers are made from: the register at one moment, the day, the language. */
export interface PaperSource {
  readonly snapshot: Snapshot;
  readonly tasks: readonly PaperTask[];
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly productVersion: string;
  /** Of the key that files are signed with; empty: none. */
  readonly fingerprint: string;
  /** The sample company: every paper has to say so. */
  readonly isSample: boolean;
}
