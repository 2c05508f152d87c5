/** What can be sent by fetch, XHR, WebSocket and sendBeacon. */
export type Body = unknown;

/** Files and other large binary parts are not searched: they have a guard of their own. */
const MAX_BINARY = 5_000_000;

/** The texts of a body that can be read at once; `null` when it must be awaited (`asyncBodyTexts`). */
export function bodyTexts(body: Body): string[] | null {
  if (body === null || body === undefined) return [];
  if (typeof body === 'string') return [body];
  if (body instanceof URLSearchParams) return [body.toString()];
  if (body instanceof FormData) return formTexts(body);
  if (body instanceof ArrayBuffer) return [decode(body)];
  if (ArrayBuffer.isView(body)) return [decode(body)];
  if (body instanceof Blob || body instanceof Request) return null;
  return [];
}

/** The texts of a Blob or a Request, whose content comes only in a while. Streams are left alone. */
export async function asyncBodyTexts(body: Body): Promise<string[]> {
  try {
    if (body instanceof Blob) return body.size <= MAX_BINARY ? [await body.text()] : [];
    if (body instanceof Request) return [body.url, body.body ? await body.clone().text() : ''];
  } catch {
    // used up or not readable: as good as a stream
  }
  return [];
}

function formTexts(form: FormData): string[] {
  const texts: string[] = [];
  form.forEach((value) => {
    if (typeof value === 'string') texts.push(value);
  });
  return texts;
}

const decoder = new TextDecoder();

function decode(bytes: ArrayBuffer | ArrayBufferView): string {
  return bytes.byteLength <= MAX_BINARY ? decoder.decode(bytes) : '';
}
