import { browser } from 'wxt/browser';
import { showNotice } from '@/components/notice/notice';
import { DETECTOR_VERSION } from '@/lib/detect/detect';
import type { DetectOptions } from '@/lib/detect/types';
import { resolveLanguage } from '@/lib/i18n/language';
import type { Notice } from '@/lib/messages/protocol';
import { ask } from '@/lib/messages/send';
import type { AnswerGuard } from '@/lib/page/answer/start';
import type { GuardDeps, UseFacts } from '@/lib/page/guard/deps';
import { pageUrl } from '@/lib/page/guard/page-url';
import { DEFAULT_POLICY } from '@/lib/policy/policy';
import { stylerFor } from '@/lib/pseudonymise/styles/styler';
import type { Styler } from '@/lib/pseudonymise/types';
import { today } from '@/lib/register/day';
import { createOutbox } from '@/lib/register/outbox';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings';
import { allowValues, loadSettings, watchSettings } from '@/lib/settings/store';
import { toolForUrl } from '@/lib/tools/tools';
import { answersOf } from './answers';
import { Conversations } from './conversations';
import { mappingPort } from './mapping-port';
import { PageDetector } from './page-detector';
import { Reminder } from './reminder';

/**
 * Connects the guard of a page with the rest of the extension. Until the settings have come (a few
 * milliseconds) the defaults hold, so that the guard is never without any.
 */
export class ContentContext {
  private settings: Settings = DEFAULT_SETTINGS;
  private paused = false;
  private readonly detector = new PageDetector();
  private styler: Styler | undefined;
  private readonly reminder = new Reminder({
    rule: () => this.settings.reminder,
    tell: (toolId, purpose) =>
      void ask({ kind: 'reminder.done', toolId, ...(purpose === undefined ? {} : { purpose }) }),
  });
  private readonly conversations = new Conversations({
    port: mappingPort,
    toolId: () => toolForUrl(pageUrl())?.id,
    language: () => this.language(),
    url: () => pageUrl(),
    styler: () => this.styler,
    changed: () => this.answers?.refresh(),
  });
  private answers: AnswerGuard | undefined;
  private readonly outbox = createOutbox({
    storage: browser.storage.local,
    send: async (use) => (await ask({ kind: 'use.record', use })).ok,
  });

  /** What the guard works with. */
  readonly deps: GuardDeps = {
    toolAt: toolForUrl,
    detect: (text) => this.detector.detect(text, this.detectOptions()),
    prepare: () => this.detector.prepare(),
    detectOptions: () => this.detectOptions(),
    conversation: () => this.conversations.current,
    conversationReady: () => this.conversations.ready(),
    isConversationReady: () => this.conversations.isReady,
    keepConversation: () => void this.conversations.keep(),
    adoptConversation: (state) => void this.conversations.adopt(state),
    language: () => this.language(),
    record: (use) => this.record(use),
    report: (state) => void ask({ kind: 'guard.report', ...state }),
    tellNoOverlay: () => showNotice(document, this.language(), 'missing'),
    allow: (values) => void allowValues(values),
    policy: DEFAULT_POLICY,
    isPaused: () => this.paused,
    isAutomatic: () => this.settings.automatic,
    styles: () => this.settings.styles,
    openRegister: () => void ask({ kind: 'register.open' }),
    purpose: () => this.reminder.purpose,
    reminder: this.reminder.asGuardSees,
    messageSent: () => {
      this.reminder.messageSent();
      this.conversations.messageSent();
      this.answers?.refresh();
    },
    overlay: { url: browser.runtime.getURL('/overlay.html'), origin: ownOrigin() },
  };

  /** Shows real values in answers, until `signal` aborts. Before the page's own scripts, for copying. */
  startAnswers(signal: AbortSignal): void {
    this.answers = answersOf(
      { toolAt: toolForUrl, given: () => this.conversations.given, language: () => this.language() },
      signal,
    );
  }

  /** Loads what is set and what the background knows, and follows changes until `signal` aborts. */
  async connect(signal: AbortSignal): Promise<void> {
    watchSettings((settings) => this.take(settings), signal);
    this.take(await loadSettings());
    const tool = toolForUrl(pageUrl());
    if (!tool) return;
    const hello = await ask({ kind: 'guard.hello', toolId: tool.id });
    if (!hello.ok) return;
    this.paused = hello.answer.paused;
    this.reminder.learn(hello.answer);
    this.answers?.refresh();
  }

  /** What the background tells all pages. */
  hear(notice: Notice): void {
    if (notice.kind === 'guard.paused') this.paused = notice.paused;
    if (notice.kind === 'mapping.changed') this.mappingChanged(notice.toolId);
    if (notice.kind === 'purpose.chosen' && this.isHere(notice.toolId)) this.reminder.choose(notice.purpose);
  }

  /** Another tab gave out placeholders, or they were deleted. */
  private mappingChanged(toolId: string): void {
    if (this.isHere(toolId)) this.conversations.reload();
  }

  private isHere(toolId: string): boolean {
    return toolForUrl(pageUrl())?.id === toolId;
  }

  private take(settings: Settings): void {
    this.settings = settings;
    this.styler = stylerFor(settings.styles);
    this.conversations.restyle();
  }

  private language(): 'de' | 'en' {
    return resolveLanguage(this.settings.language, navigator.languages);
  }

  private detectOptions(): DetectOptions {
    return { sensitivity: this.settings.sensitivity, allowList: this.settings.allowList };
  }

  private record(facts: UseFacts): void {
    const use = { id: crypto.randomUUID(), day: today(), ...facts };
    void this.outbox.deliver({
      ...use,
      policyVersion: DEFAULT_POLICY.version,
      detectorVersion: DETECTOR_VERSION,
    });
  }
}

/** Not the origin of `getURL`, which Chromium makes up anew for pages a site may embed. */
function ownOrigin(): string {
  const { protocol, host } = new URL(browser.runtime.getURL('/overlay.html'));
  return import.meta.env.FIREFOX ? `${protocol}//${host}` : `${protocol}//${browser.runtime.id}`;
}
