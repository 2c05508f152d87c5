import { browser } from 'wxt/browser';
import { logFailure } from '@/lib/log';
import { type Answer, type Request, type RequestKind, requestSchema } from './protocol';
import type { RequestOf } from './send';

/** Who asks: a frame of a tab, or a page of the extension. */
export interface Sender {
  readonly tabId: number | undefined;
  readonly frameId: number;
  readonly isExtensionPage: boolean;
  /** Address of the asking frame or, where it has none of its own, of the page around it. */
  readonly url: string | undefined;
}

export type Handler<K extends RequestKind> = (request: RequestOf<K>, from: Sender) => Promise<Answer<K>>;
/** Total: a request that nobody answers does not compile. */
export type Handlers = { readonly [K in RequestKind]: Handler<K> };

/** Requests that only the extension's own pages may make; a content script lives in a foreign process. */
const OWN_PAGES_ONLY: ReadonlySet<RequestKind> = new Set([
  'tab.query',
  'tab.pause',
  'mapping.list',
  'mapping.remove',
  'mapping.wipe',
]);

type RawSender = { id?: string; url?: string; frameId?: number; tab?: { id?: number; url?: string } };

/**
 * Answers all requests; call once, in the first tick of the background. Unknown and foreign messages
 * get no answer; a handler that fails gives no answer either, and is logged by name only.
 */
export function receive(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: unknown) =>
    answer(handlers, raw, sender as RawSender),
  );
}

function answer(handlers: Handlers, raw: unknown, sender: RawSender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const parsed = requestSchema.safeParse(raw);
  if (!parsed.success) return undefined;
  const from = senderOf(sender);
  if (OWN_PAGES_ONLY.has(parsed.data.kind) && !from.isExtensionPage) return undefined;
  return dispatch(handlers, parsed.data, from);
}

async function dispatch(handlers: Handlers, request: Request, from: Sender): Promise<unknown> {
  const handler = handlers[request.kind] as (request: Request, from: Sender) => Promise<unknown>;
  try {
    return await handler(request, from);
  } catch (error) {
    logFailure(`request ${request.kind}`, error);
    return undefined;
  }
}

function senderOf(sender: RawSender): Sender {
  return {
    tabId: sender.tab?.id,
    frameId: sender.frameId ?? 0,
    url: sender.url?.startsWith('http') ? sender.url : sender.tab?.url,
    isExtensionPage: sender.url?.startsWith(browser.runtime.getURL('/' as never)) ?? false,
  };
}
