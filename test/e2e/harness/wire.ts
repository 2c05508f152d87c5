import type { Browser } from 'puppeteer-core';

/** Raw WebDriver BiDi: the driver's own pages and frames refuse the extension's addresses. */
export interface Wire {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

export function wireOf(browser: Browser): Wire {
  return (browser as unknown as { connection: Wire }).connection;
}

/** The value of an expression in a page or frame; promises are awaited. */
export async function readIn<T>(wire: Wire, context: string, expression: string): Promise<T> {
  const { result } = await wire.send('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify([value]))`,
    target: { context },
    awaitPromise: true,
  });
  const { value } = result['result'] as { value: string };
  return (JSON.parse(value) as [T])[0];
}

interface Context {
  readonly context: string;
  readonly url: string;
  readonly children: readonly Context[] | null;
}

/** The overlay's frames in a page. @param root the page's own context */
export async function overlaysIn(wire: Wire, root: string): Promise<string[]> {
  const { result } = await wire.send('browsingContext.getTree', { root });
  const within = ({ children }: Context): readonly Context[] =>
    (children ?? []).flatMap((child) => [child, ...within(child)]);
  return (result['contexts'] as Context[])
    .flatMap(within)
    .filter(({ url }) => url.includes('/overlay.html'))
    .map(({ context }) => context);
}
