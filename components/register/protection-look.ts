import type { IconName } from '@/components/ui/icons';
import type { Use } from '@/lib/register/use';

interface Look {
  /** Empty: neither good nor bad. */
  readonly tone: '' | 'ok' | 'note' | 'stop';
  readonly icon?: IconName;
}

/** How a way of handling is shown. Always with its word. */
export const PROTECTION_LOOKS = {
  none_needed: { tone: '' },
  pseudonymised: { tone: 'ok', icon: 'check' },
  removed: { tone: 'ok', icon: 'check' },
  warned_continued: { tone: 'note', icon: 'info' },
  cancelled: { tone: '' },
  blocked: { tone: 'stop', icon: 'bar' },
  not_checked: { tone: 'note', icon: 'info' },
  not_guarded: { tone: 'note', icon: 'eye' },
  paused: { tone: 'note', icon: 'pause' },
} as const satisfies Record<Use['protection'], Look>;
