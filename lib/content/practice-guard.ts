import { closeNotice } from '@/components/notice/host';
import { showNotice } from '@/components/notice/notice';
import type { DetectOptions } from '@/lib/detect/types';
import type { Language } from '@/lib/i18n/language';
import type { GuardDeps, UseFacts } from '@/lib/page/guard/deps';
import { startGuard } from '@/lib/page/guard/guard';
import { guardRules } from '@/lib/policy/guard-rules';
import { stylerFor } from '@/lib/pseudonymise/styles/styler';
import { NO_RULES, type RulesState } from '@/lib/rules/rules-store';
import { allowValues } from '@/lib/settings/store';
import { practice } from '@/lib/tools/guarded/practice';
import { answersOf } from './answers';
import { Conversations, type MappingPort } from './conversations';
import { PageDetector } from './page-detector';

interface PracticeOptions {
  readonly openSettings: () => void;
  readonly openRegister: () => void;
  /** A use happened. It is told and not kept: practising is nothing for the register. */
  readonly onUse: (use: UseFacts) => void;
}

/** What is given out in practice lives as long as the page. */
const NOWHERE: MappingPort = {
  load: async () => undefined,
  save: async (_place, state) => state,
  move: async () => undefined,
};

/**
 * The guard as it works in the pages of tools, on the practice page of the extension itself: the same
 * checks, panel, answers and rules. Only what belongs to a real use is left out: no entry, no reminder.
 */
export class PracticeGuard {
  private state: RulesState = NO_RULES;
  private language: Language = 'de';
  private readonly options: PracticeOptions;
  private readonly detector = new PageDetector();
  private isDetectorReady = false;
  private answers: ReturnType<typeof answersOf> | undefined;
  private readonly conversations = new Conversations({
    port: NOWHERE,
    toolId: () => practice.id,
    language: () => this.language,
    styler: () => stylerFor(this.state.settings.styles),
    changed: () => this.answers?.refresh(),
  });

  constructor(options: PracticeOptions) {
    this.options = options;
  }

  /** Guards the page and shows real values in its answers, until `signal` aborts. */
  start(signal: AbortSignal): void {
    // whoever comes here is about to write: the first text is read as well as every later one
    void this.detector.prepare().then(() => {
      this.isDetectorReady = true;
    });
    startGuard(this.deps(), signal);
    this.answers = answersOf(
      {
        toolAt: () => practice,
        given: () => this.conversations.given,
        language: () => this.language,
      },
      signal,
    );
    signal.addEventListener('abort', () => closeNotice(document));
  }

  /** What holds from now on. */
  take(state: RulesState, language: Language): void {
    this.state = state;
    this.language = language;
    this.conversations.restyle();
  }

  private deps(): GuardDeps {
    const rules = () => guardRules(this.state.rules);
    return {
      toolAt: () => practice,
      detect: (text) => this.detector.detect(text, this.detectOptions()),
      prepare: () => void this.detector.prepare(),
      detectOptions: () => this.detectOptions(),
      conversation: () => this.conversations.current,
      conversationReady: async () => {
        await Promise.all([this.conversations.ready(), this.detector.prepare()]);
      },
      isConversationReady: () => this.conversations.isReady && this.isDetectorReady,
      keepConversation: () => void this.conversations.keep(),
      adoptConversation: (state) => void this.conversations.adopt(state),
      language: () => this.language,
      record: this.options.onUse,
      report: () => {},
      tellNoOverlay: () => showNotice(document, this.language, 'missing'),
      allow: (values) => void allowValues(values),
      mayAllow: () => !this.state.rules.locked.has('allowList'),
      policy: {
        get reasonRequired() {
          return rules().reasonRequired;
        },
        purposes: [],
        // nobody decides on the practice page: it can always be tried
        toolState: () => 'ok',
        isBlocked: () => false,
        allowsOriginal: (toolId, findings) => rules().allowsOriginal(toolId, findings),
        replacesAtOnce: (toolId, finding) => rules().replacesAtOnce(toolId, finding),
        blockedKinds: (toolId) => rules().blockedKinds(toolId),
      },
      isPaused: () => false,
      isAutomatic: () => this.state.settings.automatic,
      styles: () => this.state.settings.styles,
      tellBlocked: () => {},
      openSettings: this.options.openSettings,
      openRegister: this.options.openRegister,
      purpose: () => undefined,
      reminder: { isDue: () => false, done: () => {} },
      messageSent: () => {
        this.conversations.messageSent();
        this.answers?.refresh();
      },
      overlay: { url: new URL('/overlay.html', location.href).href, origin: location.origin },
    };
  }

  private detectOptions(): DetectOptions {
    const { settings, rules } = this.state;
    return {
      sensitivity: settings.sensitivity,
      allowList: settings.allowList,
      ownTerms: rules.values.ownPatterns,
      hashedTerms: rules.terms,
      ignored: guardRules(rules).ignoredKinds(practice.id),
    };
  }
}
