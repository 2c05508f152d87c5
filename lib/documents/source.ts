import type { Language } from '@/lib/i18n/language';
import type { Snapshot } from '@/lib/register/store/snapshot';

/** What papers are made from: the register at one moment, the day, the language. */
export interface PaperSource {
  readonly snapshot: Snapshot;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly productVersion: string;
  /** Of the key that files are signed with; empty: none. */
  readonly fingerprint: string;
  /** The sample company: every paper has to say so. */
  readonly isSample: boolean;
}
