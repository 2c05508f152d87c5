import type { Outgoing, StoredOutgoing } from '@/lib/register/outgoing';
import { createSerial } from '@/lib/serial';
import { isOver } from './pause';
import { afterArrival, afterFailure, afterRefusal, MOST_REFUSALS, startOf } from './progress';
import { type Outcome, type Reply, readReply } from './reply';
import { MOST_RECORDS, requestOf } from './request';
import type { CollectorState } from './state';
import type { CollectorTarget } from './target';

/** What holds for sending at this moment. */
export interface SendingPlan {
  /** `undefined`: nothing is sent. */
  readonly target: CollectorTarget | undefined;
  /** Version of the company's rules. */
  readonly rules: string;
  /** Uses of days before this one are sent: the day itself is not over, and when on it is nobody's business. */
  readonly before: string;
}

export interface SenderParts {
  readonly queue: Outgoing;
  readonly plan: () => Promise<SendingPlan>;
  /** Whether the browser lets us reach the target. */
  readonly isAllowed: (target: CollectorTarget) => Promise<boolean>;
  readonly post: (target: CollectorTarget, body: string) => Promise<Reply>;
  readonly load: () => Promise<CollectorState>;
  readonly save: (state: CollectorState) => Promise<void>;
  readonly forget: () => Promise<void>;
  /** Does `task` after a pause (ms), if the background lives so long. */
  readonly later: (task: () => Promise<void>, pause: number) => void;
  /** Of the extension. */
  readonly version: string;
  readonly today: () => string;
  readonly now: () => number;
  readonly random: () => number;
}

export interface Sender {
  /**
   * Sends what is due, if it is time to. To be called whenever something may have changed; calls that come
   * together are one.
   *
   * @param isAsked a person wants it now: no pause of our own counts, only one that the collector asked for
   * @throws what the storage or the database throws; what waits stays
   */
  send(isAsked?: boolean): Promise<void>;
}

/** Brings what waits to the company's collector: one request at a time, nothing again that arrived. */
export function createSender(parts: SenderParts): Sender {
  const { queue, now } = parts;
  const serial = createSerial();
  let next: Promise<void> | undefined;
  let asked = false;
  let isTimed = false;

  async function round(isAsked: boolean): Promise<void> {
    const { target, rules, before } = await parts.plan();
    if (!target) return forget();
    let state = startOf(await parts.load(), rules, isAsked);
    let most = MOST_RECORDS;
    while (isOver(state.notBefore, now()) && (await parts.isAllowed(target))) {
      const due = await queue.next(before, most);
      if (due.length === 0) break;
      const { rows, body } = requestOf(due, parts.version);
      const outcome = await outcomeOf(target, body, rows.length);
      if (outcome.kind === 'too-large' && rows.length > 1) most = Math.floor(rows.length / 2);
      else state = await keep(await settle(outcome, rows, state));
    }
    await keep(state);
    comeBack(state);
  }

  async function outcomeOf(target: CollectorTarget, body: string, sent: number): Promise<Outcome> {
    try {
      return readReply(await parts.post(target, body), sent, now());
    } catch (error) {
      const isSlow = error instanceof DOMException && error.name === 'TimeoutError';
      return { kind: 'later', trouble: isSlow ? 'slow' : 'unreachable' };
    }
  }

  /** First the queue, then the state: a background that dies in between has counted too little, not sent twice. */
  async function settle(
    outcome: Outcome,
    rows: readonly StoredOutgoing[],
    state: CollectorState,
  ): Promise<CollectorState> {
    const moment = { now: now(), random: parts.random() };
    if (outcome.kind === 'later') return afterFailure(state, outcome, moment);
    if (outcome.kind === 'taken') {
      await queue.remove(rows);
      return afterArrival(state, rows, outcome.rejected, parts.today());
    }
    const refused = afterRefusal(state, outcome, moment);
    if (refused.refusals < MOST_REFUSALS) return refused;
    await queue.giveUp(rows);
    return { ...refused, refusals: 0 };
  }

  async function keep(state: CollectorState): Promise<CollectorState> {
    const kept = { ...state, waiting: await queue.count() };
    await parts.save(kept);
    return kept;
  }

  /** Switched off: what still waits is nobody's any more. */
  async function forget(): Promise<void> {
    if ((await parts.load()).rules === '') return;
    await queue.clear();
    await parts.forget();
  }

  function comeBack({ notBefore }: CollectorState): void {
    const pause = notBefore - now();
    if (isTimed || pause <= 0) return;
    isTimed = true;
    parts.later(() => {
      isTimed = false;
      return send();
    }, pause);
  }

  function send(isAsked = false): Promise<void> {
    asked ||= isAsked;
    next ??= serial(() => {
      const wasAsked = asked;
      asked = false;
      next = undefined;
      return round(wasAsked);
    });
    return next;
  }

  return { send };
}
