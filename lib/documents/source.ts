import type { Language } from '@/lib/i18n/language';
import type { Rules } from '@/lib/policy/rules';
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
  /** The rules in force in this browser; without them the register's newest version of them counts. */
  readonly rules?: Pick<Rules, 'values' | 'sources' | 'version'>;
}
