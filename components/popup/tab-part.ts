import type { Language } from '@/lib/i18n/language';
import type { Answer } from '@/lib/messages/protocol';

/** What the parts of the window that are about the current tab take. */
export interface TabPartProps {
  readonly language: Language;
  readonly answer: Answer<'tab.query'>;
  readonly tabId: number;
  /** Something was changed: ask again. */
  readonly onDone: () => Promise<void>;
}
