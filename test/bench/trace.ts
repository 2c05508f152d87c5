import type { BrowserContext, CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  /** Microseconds. */
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly type?: string } };
}

/** Records what Chromium's main thread does while `act` runs. */
export async function traced(context: BrowserContext, act: () => Promise<void>): Promise<TraceEvent[]> {
  const session = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

/** Durations of running a script, in ms. */
export function scriptRuns(events: readonly TraceEvent[], file: string): number[] {
  return events
    .filter((it) => it.name === 'EvaluateScript' && it.args?.data?.url?.endsWith(file))
    .map((it) => (it.dur ?? 0) / 1000);
}

/** Durations of all listeners of one event type, one value a dispatched event, in ms. */
export function dispatches(events: readonly TraceEvent[], type: string): number[] {
  return events
    .filter((it) => it.name === 'EventDispatch' && it.args?.data?.type === type)
    .map((it) => (it.dur ?? 0) / 1000);
}
