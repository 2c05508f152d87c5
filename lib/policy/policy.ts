import { DEFAULT_PURPOSES } from '@/lib/settings/settings';

/** State of a tool in the company, as the reminder shows it. `open`: nobody has set a rule. */
export type ToolState = 'open' | 'ok' | 'nopd' | 'new' | 'blocked';

/** The rules that hold, whoever set them. Complete: who reads it needs no defaults. */
export interface Policy {
  /** Goes into each entry of the register, so that it can be told later which rules applied. */
  readonly version: string;
  /** Whether text with findings may leave as it is. */
  readonly allowOriginal: boolean;
  /** Whether that needs a reason. */
  readonly reasonRequired: boolean;
  readonly toolState: (toolId: string) => ToolState;
  /** Ids of purposes that the reminder offers. */
  readonly purposes: readonly string[];
}

/** The rules where no company set any: everything is allowed and nothing is demanded, personal data are pointed out. */
export const DEFAULT_POLICY: Policy = {
  version: 'default-1',
  allowOriginal: true,
  reasonRequired: false,
  toolState: () => 'open',
  purposes: DEFAULT_PURPOSES,
};
