import { browser } from 'wxt/browser';
import { type Answer, answerSchemas, type Request, type RequestKind } from './protocol';

/** A request of one kind. */
export type RequestOf<K extends RequestKind> = Extract<Request, { kind: K }>;

/**
 * What came of a request. `gone`: this context belongs to an older version of the extension and will
 * never reach it again. `unreachable`: no answer this time. `invalid`: an answer that isn't one.
 */
export type Asked<K extends RequestKind> =
  | { readonly ok: true; readonly answer: Answer<K> }
  | { readonly ok: false; readonly why: 'gone' | 'unreachable' | 'invalid' };

/** Asks the background. Never throws: a failed request is a value, and the caller says what it means. */
export async function ask<K extends RequestKind>(request: RequestOf<K>): Promise<Asked<K>> {
  if (!isConnected()) return { ok: false, why: 'gone' };
  try {
    return read<K>(request.kind as K, await browser.runtime.sendMessage(request));
  } catch {
    return { ok: false, why: isConnected() ? 'unreachable' : 'gone' };
  }
}

/** False once the extension was updated or removed under this page: its id is taken away. */
export function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

function read<K extends RequestKind>(kind: K, raw: unknown): Asked<K> {
  if (raw === undefined || raw === null) return { ok: false, why: 'unreachable' };
  const parsed = answerSchemas[kind].safeParse(raw);
  return parsed.success ? { ok: true, answer: parsed.data as Answer<K> } : { ok: false, why: 'invalid' };
}
