import type { RulesState } from '@/lib/rules/rules-store';
import type { Settings } from '@/lib/settings/settings';
import type { Say } from './say';
import type { PadConversation } from './use-conversation';

/** What both directions of the pad take. */
export interface PadParts {
  readonly say: Say;
  readonly settings: Settings;
  readonly rules: RulesState;
  readonly pad: PadConversation;
  /** In the popup: the list of what was found is closed at first. */
  readonly isSmall: boolean;
}
