import { browser } from 'wxt/browser';
import { closeNotice } from '@/components/notice/host';
import { showNotice } from '@/components/notice/notice';
import { DETECTOR_VERSION } from '@/lib/detect/detect';
import type { DetectOptions } from '@/lib/detect/types';
import { resolveLanguage } from '@/lib/i18n/language';
import type { Notice } from '@/lib/messages/protocol';
import { ask } from '@/lib/messages/send';
import type { AnswerGuard } from '@/lib/page/answer/start';
import type { GuardDeps, GuardState, UseFacts } from '@/lib/page/guard/deps';
import { pageUrl } from '@/lib/page/guard/page-url';
import { type GuardRules, guardRules } from '@/lib/policy/guard-rules';
import { toolRule } from '@/lib/policy/tool-rule';
import { stylerFor } from '@/lib/pseudonymise/styles/styler';
import type { Styler } from '@/lib/pseudonymise/types';
import { today } from '@/lib/register/day';
import { createOutbox } from '@/lib/register/outbox';
import type { Use } from '@/lib/register/use';
import { guessedTool, ownSites, toolFinder } from '@/lib/rules/own-tools';
import { loadRules, NO_RULES, type RulesState, watchRules } from '@/lib/rules/rules-store';
import { mustTell } from '@/lib/rules/told';
import { allowValues } from '@/lib/settings/store';
import type { Tool } from '@/lib/tools/types';
import { accountHere } from './account-here';
import { answersOf } from './answers';
import { Conversations } from './conversations';
import { mappingPort } from './mapping-port';
import { PageDetector } from './page-detector';
import { pointAtComposer } from './point';
import { Reminder } from './reminder';
import { policyOf, tellBlocked } from './rules-here';

/**
 * Connects the guard of a page with the rest of the extension. Until the settings have come (a few
 * milliseconds) the defaults hold, so that the guard is never without any.
 */
export class ContentContext {
  private state: RulesState = NO_RULES;
  private readonly known = Promise.withResolvers<void>();
  private policy: GuardRules = guardRules(NO_RULES.rules);
  private find = toolFinder([]);
  private paused = false;
  private readonly detector = new PageDetector();
  private styler: Styler | undefined;
  private readonly reminder = new Reminder({
    rule: () => this.state.settings.reminder,
    tell: (toolId, purpose) =>
      void ask({ kind: 'reminder.done', toolId, ...(purpose === undefined ? {} : { purpose }) }),
  });
  private readonly conversations = new Conversations({
    port: mappingPort,
    toolId: () => this.toolAt(pageUrl())?.id,
    language: () => this.language(),
    url: () => pageUrl(),
    styler: () => this.styler,
    changed: () => this.answers?.refresh(),
  });
  private answers: AnswerGuard | undefined;
  /** Tells in the page that other rules hold. Set once the guard has started. */
  onRules: () => void = () => {};
  private readonly outbox = createOutbox({
    storage: browser.storage.local,
    send: async (use) => (await ask({ kind: 'use.record', use })).ok,
  });

  /** What the guard works with. */
  readonly deps: GuardDeps = {
    toolAt: (url) => this.toolAt(url),
    detect: (text) => this.detector.detect(text, this.detectOptions()),
    prepare: () => void this.detector.prepare(),
    detectOptions: () => this.detectOptions(),
    conversation: () => this.conversations.current,
    conversationReady: () => this.conversations.ready(),
    isConversationReady: () => this.conversations.isReady,
    keepConversation: () => void this.conversations.keep(),
    adoptConversation: (state) => void this.conversations.adopt(state),
    language: () => this.language(),
    record: (use) => this.record(use),
    report: (state) => void this.report(state),
    tellNoOverlay: () => showNotice(document, this.language(), 'missing'),
    allow: (values) => void allowValues(values),
    mayAllow: () => !this.state.rules.locked.has('allowList'),
    policy: policyOf(() => this.policy),
    isPaused: () => this.paused && this.mayPause(),
    isAutomatic: () => this.state.settings.automatic,
    styles: () => this.state.settings.styles,
    tellBlocked: (tool) => tellBlocked(tool, this.state.rules, this.language()),
    openSettings: () => void ask({ kind: 'settings.open' }),
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
      {
        toolAt: (url) => this.toolAt(url),
        given: () => this.conversations.given,
        language: () => this.language(),
      },
      signal,
    );
  }

  /** Loads what is set and what the background knows, and follows changes until `signal` aborts. */
  async connect(signal: AbortSignal): Promise<void> {
    watchRules((state) => this.take(state), signal);
    await loadRules()
      .then((state) => this.take(state))
      .finally(() => this.known.resolve());
    addEventListener('visibilitychange', () => void this.tellRules(), { signal });
    const tool = this.toolAt(pageUrl());
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
    if (notice.kind === 'composer.point') this.point();
    if (notice.kind === 'mapping.changed') this.mappingChanged(notice.toolId);
    if (notice.kind === 'purpose.chosen' && this.isHere(notice.toolId)) this.reminder.choose(notice.purpose);
  }

  /** Another tab gave out placeholders, or they were deleted. */
  private mappingChanged(toolId: string): void {
    if (this.isHere(toolId)) this.conversations.reload();
  }

  private isHere(toolId: string): boolean {
    return this.toolAt(pageUrl())?.id === toolId;
  }

  private take(state: RulesState): void {
    const before = this.blockedHere();
    this.state = state;
    this.policy = guardRules(state.rules);
    this.find = toolFinder(ownSites(state.rules.values.ownTools));
    this.styler = stylerFor(state.settings.styles);
    this.conversations.restyle();
    this.showRule(before);
    void this.tellRules();
  }

  /** The tool of an address: known, own, or guessed while the rules are on their way. */
  private toolAt(url: URL): Tool | undefined {
    const tool = this.find(url) ?? (this.state === NO_RULES ? guessedTool(url) : undefined);
    return tool && this.isSeenOnly(tool) ? undefined : tool;
  }

  private isSeenOnly({ id }: Tool): boolean {
    return toolRule(this.state.rules.values, id) === 'seen-only';
  }

  /** A page of a blocked tool says so, and says so no longer once it isn't. */
  private showRule(before: Tool | undefined): void {
    const found = this.find(pageUrl());
    if (found && this.isSeenOnly(found)) void ask({ kind: 'tool.seen' });
    const now = this.blockedHere();
    if (now?.id === before?.id || window !== window.top) return;
    if (now) tellBlocked(now, this.state.rules, this.language());
    else closeNotice(document);
    const tool = now ?? before;
    if (tool) this.deps.report({ toolId: tool.id, state: 'protected', reason: 'guard-ready', guard: 'none' });
  }

  private blockedHere(): Tool | undefined {
    const tool = this.toolAt(pageUrl());
    return tool && this.policy.isBlocked(tool.id) ? tool : undefined;
  }

  /** Only once the rules are known: a tool that was guessed may be none, and then nothing looks guarded. */
  private async report(state: GuardState): Promise<void> {
    await this.known.promise;
    if (this.toolAt(pageUrl()))
      await ask({ kind: 'guard.report', ...this.asRuled(state), ...this.account() });
  }

  private asRuled(state: GuardState): GuardState {
    return this.policy.isBlocked(state.toolId) ? { ...state, reason: 'tool-blocked' } : state;
  }

  private account(): Pick<Use, 'account'> {
    const tool = this.toolAt(pageUrl());
    const account = tool && accountHere(tool, document, pageUrl().hostname, this.state);
    return account ? { account } : {};
  }

  private mayPause(): boolean {
    return this.state.rules.values.allowPause && !this.blockedHere();
  }

  /** Says once in a browser, in the page that is looked at, that other rules hold. */
  private async tellRules(): Promise<void> {
    if (document.visibilityState !== 'visible' || window !== window.top) return;
    if (!this.toolAt(pageUrl()) || this.blockedHere()) return;
    if (await mustTell(this.state.rules.version)) this.onRules();
  }

  private point(): void {
    pointAtComposer(document, this.language(), (css) => void ask({ kind: 'composer.pointed', css }));
  }

  private language(): 'de' | 'en' {
    return resolveLanguage(this.state.settings.language, navigator.languages);
  }

  private detectOptions(): DetectOptions {
    const { settings, rules } = this.state;
    const tool = this.toolAt(pageUrl());
    return {
      sensitivity: settings.sensitivity,
      allowList: settings.allowList,
      ownTerms: rules.values.ownPatterns,
      hashedTerms: rules.terms,
      ignored: tool ? this.policy.ignoredKinds(tool.id) : [],
    };
  }

  private record(facts: UseFacts): void {
    const use = { id: crypto.randomUUID(), day: today(), ...facts, ...this.account() };
    void this.outbox.deliver({
      ...use,
      policyVersion: this.state.rules.version,
      detectorVersion: DETECTOR_VERSION,
    });
  }
}

/** Not the origin of `getURL`, which Chromium makes up anew for pages a site may embed. */
function ownOrigin(): string {
  const { protocol, host } = new URL(browser.runtime.getURL('/overlay.html'));
  return import.meta.env.FIREFOX ? `${protocol}//${host}` : `${protocol}//${browser.runtime.id}`;
}
