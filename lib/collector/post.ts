import type { Reply } from './reply';
import type { CollectorTarget } from './target';

/** How long an answer may take, and how long it may be. */
const PATIENCE_MS = 20_000;
const LONGEST_REPLY = 64 * 1024;

/**
 * The one place of the extension that sends something over the network: counts to the company's own
 * collector, where its administration says so. As little of the browser as it lets us goes along: no cookies,
 * no referrer, no languages, and no redirect is followed to somebody else.
 *
 * @throws TypeError no connection, or a redirect; `TimeoutError` no answer in time
 */
export async function postTo(
  { url, token }: CollectorTarget,
  body: string,
  signal = AbortSignal.timeout(PATIENCE_MS),
): Promise<Reply> {
  const answer = await fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      // else the browser tells the person's languages
      'accept-language': '*',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal,
  });
  return {
    status: answer.status,
    contentType: answer.headers.get('content-type') ?? '',
    retryAfter: answer.headers.get('retry-after'),
    text: await textOf(answer),
  };
}

/** The answer's text; `undefined` where it is longer than any collector's. The rest is not read. */
async function textOf({ body }: Response): Promise<string | undefined> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let [text, length] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > LONGEST_REPLY) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
