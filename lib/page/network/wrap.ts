import { asyncBodyTexts, type Body, bodyTexts } from './body-text';
import type { Watch } from './watch';

/**
 * Puts the watch between the page and the network: fetch, XMLHttpRequest, WebSocket and sendBeacon.
 * What holds a promised value is blocked and reported, never rewritten: some tools sign their requests,
 * and a silently changed text would be a lie to its author.
 *
 * Not covered, by design of the platform: workers of the page, streams as bodies, native form posts.
 */
export function wrapNetwork(
  scope: Window & typeof globalThis,
  watch: Watch,
  report: (leaks: number) => void,
): void {
  const isLeak = (texts: readonly string[]): boolean => {
    const leaks = watch.leaksIn(texts);
    if (leaks > 0) report(leaks);
    return leaks > 0;
  };
  wrapFetch(scope, watch, isLeak);
  wrapXhr(scope, watch, isLeak);
  wrapWebSocket(scope, watch, isLeak);
  wrapBeacon(scope, watch, isLeak);
}

type IsLeak = (texts: readonly string[]) => boolean;

/** A Proxy keeps name, length and the look of native code, which some pages test for. */
function intercept<T extends object, K extends keyof T>(
  owner: T,
  key: K,
  apply: (call: () => unknown, self: unknown, args: unknown[]) => unknown,
): void {
  const original = owner[key];
  if (typeof original !== 'function') return;
  owner[key] = new Proxy(original, {
    apply: (target, self, args: unknown[]) => apply(() => Reflect.apply(target, self, args), self, args),
  });
}

function wrapFetch(scope: Window & typeof globalThis, watch: Watch, isLeak: IsLeak): void {
  intercept(scope, 'fetch', (call, _self, args) => {
    if (watch.isIdle) return call();
    const [input, init] = args as [unknown, { body?: Body } | undefined];
    const body = init?.body ?? (input instanceof Request ? input : undefined);
    const texts = bodyTexts(body);
    if (texts === null) return decideLater(body, String(urlOf(input)), call, isLeak);
    return isLeak([urlOf(input), ...texts]) ? Promise.reject(blocked()) : call();
  });
}

async function decideLater(body: Body, url: string, call: () => unknown, isLeak: IsLeak): Promise<unknown> {
  if (isLeak([url, ...(await asyncBodyTexts(body))])) throw blocked();
  return call();
}

function urlOf(input: unknown): string {
  if (input instanceof Request) return input.url;
  return typeof input === 'string' || input instanceof URL ? String(input) : '';
}

/** The error of a connection that failed: pages know how to show it. */
function blocked(): TypeError {
  return new TypeError('Failed to fetch');
}

function wrapXhr(scope: Window & typeof globalThis, watch: Watch, isLeak: IsLeak): void {
  const urls = new WeakMap<XMLHttpRequest, string>();
  const { prototype } = scope.XMLHttpRequest;
  intercept(prototype, 'open', (call, self, args) => {
    urls.set(self as XMLHttpRequest, String(args[1]));
    return call();
  });
  intercept(prototype, 'send', (call, self, args) => {
    if (watch.isIdle) return call();
    const request = self as XMLHttpRequest;
    const url = urls.get(request) ?? '';
    const texts = bodyTexts(args[0]);
    const decide = (found: readonly string[]): unknown => (isLeak([url, ...found]) ? fail(request) : call());
    return texts ? decide(texts) : void asyncBodyTexts(args[0]).then(decide);
  });
}

function fail(request: XMLHttpRequest): void {
  request.abort();
  request.dispatchEvent(new ProgressEvent('error'));
  request.dispatchEvent(new ProgressEvent('loadend'));
}

function wrapWebSocket(scope: Window & typeof globalThis, watch: Watch, isLeak: IsLeak): void {
  intercept(scope.WebSocket.prototype, 'send', (call, _self, args) => {
    if (watch.isIdle) return call();
    const texts = bodyTexts(args[0]);
    if (texts) return isLeak(texts) ? undefined : call();
    return void asyncBodyTexts(args[0]).then((found) => isLeak(found) || call());
  });
}

function wrapBeacon(scope: Window & typeof globalThis, watch: Watch, isLeak: IsLeak): void {
  intercept(scope.Navigator.prototype, 'sendBeacon', (call, _self, args) => {
    if (watch.isIdle) return call();
    const texts = bodyTexts(args[1]);
    if (texts) return isLeak([String(args[0]), ...texts]) ? false : call();
    void asyncBodyTexts(args[1]).then((found) => isLeak(found) || call());
    return true;
  });
}
