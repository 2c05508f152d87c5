import { browser } from 'wxt/browser';
import { isReachable } from '@/lib/collector/access';
import { postTo } from '@/lib/collector/post';
import { createSender } from '@/lib/collector/sender';
import {
  forgetCollectorState,
  loadCollectorState,
  saveCollectorState,
  watchAsked,
} from '@/lib/collector/state';
import { targetOf } from '@/lib/collector/target';
import { logFailure } from '@/lib/log';
import type { RegisterDatabase } from '@/lib/register/database';
import { today } from '@/lib/register/day';
import { createOutgoing } from '@/lib/register/outgoing';
import type { Register } from '@/lib/register/register';
import type { Use } from '@/lib/register/use';
import type { CurrentRules } from '@/lib/rules/current-rules';
import { watchRules } from '@/lib/rules/rules-store';
import { coarseDay } from './coarse-day';

/** The practice chat is no AI: nobody's company counts it. */
const PRACTICE = 'practice';

export interface CollectorParts {
  /** Whether a new use is to wait for the company's collector. */
  isSent(use: Use): Promise<boolean>;
  /** Sends what is due. Never throws. */
  send(isAsked?: boolean): void;
}

/** The sending of uses to the company's collector, where the administration wants it; else nothing of it happens. */
export function createCollector(database: RegisterDatabase, rules: CurrentRules): CollectorParts {
  const values = async () => (await rules.get()).rules.values;
  const sender = createSender({
    queue: createOutgoing(database),
    plan: async () => ({
      target: targetOf(await values()),
      rules: (await rules.get()).rules.version,
      before: coarseDay(today(), (await values()).granularity),
    }),
    isAllowed: (target) => isReachable(target),
    post: (target, body) => postTo(target, body),
    load: loadCollectorState,
    save: saveCollectorState,
    forget: forgetCollectorState,
    later: (task, pause) => {
      setTimeout(() => void task().catch(failed), pause);
    },
    version: browser.runtime.getManifest().version,
    today,
    now: Date.now,
    random: Math.random,
  });
  return {
    isSent: async ({ toolId }) => toolId !== PRACTICE && targetOf(await values()) !== undefined,
    send: (isAsked) => void sender.send(isAsked).catch(failed),
  };
}

/**
 * Sends whenever something may have changed. No alarm wakes the background for it: it is woken by every page
 * of a tool, and what is sent a day later is not in a hurry. Call in the first tick of the background.
 */
export function followCollector({ send }: CollectorParts): void {
  watchAsked(() => send(true));
  watchRules(() => send(), new AbortController().signal);
  browser.permissions.onAdded.addListener(() => send());
  browser.permissions.onRemoved.addListener(() => send());
  send();
}

/** The register that sends what is due after each use: by then a new day may have come. */
export function sendingAfter(register: Register, send: () => void): Register {
  const after =
    <A, R>(task: (given: A) => Promise<R>) =>
    async (given: A) => {
      const result = await task(given);
      send();
      return result;
    };
  return {
    ...register,
    record: after(register.record),
    recordOncePerDay: after(register.recordOncePerDay),
  };
}

function failed(error: unknown): void {
  logFailure('collector', error);
}
