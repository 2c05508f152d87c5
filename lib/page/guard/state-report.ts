import type { Tool } from '@/lib/tools/types';
import type { Composer } from './composer';
import type { GuardDeps, GuardState } from './deps';
import type { Toasts } from './toasts';

/** As many keys typed into nothing we know as a message box, and the box must be one we can't see. */
const BLIND_KEYS = 12;

/**
 * Tells how well this frame is guarded, whenever that changes: a quiet guard must never look like a
 * guarded page.
 */
export class StateReport {
  private readonly deps: GuardDeps;
  private readonly toasts: Toasts;
  private last = '';
  private blindKeys = 0;

  constructor(deps: GuardDeps, toasts: Toasts) {
    this.deps = deps;
    this.toasts = toasts;
  }

  /** The guard listens; no composer has been seen yet. */
  ready(tool: Tool): void {
    this.report({ toolId: tool.id, state: 'protected', reason: 'guard-ready', guard: 'none' });
  }

  composerSeen(tool: Tool, composer: Composer): void {
    this.blindKeys = 0;
    if (composer.isEdit) return;
    if (composer.guard === 'selectors') {
      this.report({
        toolId: tool.id,
        state: 'protected',
        reason: 'composer-known',
        guard: 'selectors',
      });
      return;
    }
    const isNews = this.report({
      toolId: tool.id,
      state: 'fallback',
      reason: 'composer-fallback',
      guard: 'fallback',
    });
    if (isNews) this.toasts.show({ kind: 'fallback' }, tool);
  }

  /** Somebody types, but not into anything we can see. */
  typedBlindly(tool: Tool): void {
    if (++this.blindKeys !== BLIND_KEYS) return;
    this.report({ toolId: tool.id, state: 'unavailable', reason: 'composer-missing', guard: 'none' });
  }

  private report(state: GuardState): boolean {
    const key = `${state.toolId} ${state.state} ${state.reason}`;
    if (key === this.last) return false;
    this.last = key;
    this.deps.report(state);
    return true;
  }
}
