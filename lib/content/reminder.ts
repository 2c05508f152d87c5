import type { GuardDeps } from '@/lib/page/guard/deps';
import { isReminderDue } from '@/lib/policy/reminder-due';
import type { Settings } from '@/lib/settings/settings';

/** A change of address so soon after a message is the tool giving a new chat its own address. */
const SAME_CHAT_MS = 15_000;

interface Options {
  readonly rule: () => Settings['reminder'];
  /** Tells the background that the reminder was shown, and perhaps answered. */
  readonly tell: (toolId: string, purpose: string | undefined) => void;
  readonly now?: () => number;
  readonly path?: () => string;
}

/** When "Wofür?" is due in this page, and the purpose that was chosen. */
export class Reminder {
  private readonly options: Required<Options>;
  private dueToday = false;
  private asked = false;
  private chosen: string | undefined;
  private lastPath: string;
  private lastSent = Number.NEGATIVE_INFINITY;

  constructor(options: Options) {
    this.options = { now: () => performance.now(), path: () => location.pathname, ...options };
    this.lastPath = this.options.path();
  }

  /** What the background knows of today. */
  learn(today: { readonly reminderDue: boolean; readonly purpose?: string | undefined }): void {
    this.dueToday = today.reminderDue;
    this.chosen ??= today.purpose;
  }

  get purpose(): string | undefined {
    return this.chosen;
  }

  /** Chosen in the popup, for what is sent from now on: nothing to ask any more. */
  choose(purpose: string): void {
    this.chosen = purpose;
    this.asked = true;
    this.dueToday = false;
  }

  /** A message has left. */
  messageSent(): void {
    this.noticeConversation();
    this.lastSent = this.options.now();
    if (this.options.rule() === 'each') this.asked = false;
  }

  readonly asGuardSees: GuardDeps['reminder'] = {
    isDue: () => {
      this.noticeConversation();
      const { dueToday, asked } = this;
      return (
        !(this.options.rule() === 'each' && asked) &&
        isReminderDue(this.options.rule(), { dueToday, askedInConversation: asked })
      );
    },
    done: (toolId, purpose) => {
      this.asked = true;
      this.dueToday = false;
      this.chosen = purpose ?? this.chosen;
      this.options.tell(toolId, purpose);
    },
  };

  /** Another address, and not because of a message just sent: another conversation. */
  private noticeConversation(): void {
    const path = this.options.path();
    if (path === this.lastPath) return;
    this.lastPath = path;
    if (this.options.now() - this.lastSent > SAME_CHAT_MS) this.asked = false;
  }
}
