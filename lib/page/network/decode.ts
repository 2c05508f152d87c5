/**
 * The ways a text is wrapped on its way out: JSON escapes (also twice, as Gemini does) and URL encoding.
 * Each wrapping yields one more text to search; nothing is ever changed in what is sent.
 */

/** Bodies above this are searched as they are, without unwrapping. */
const MAX_UNWRAP = 4_000_000;

/** A body and what it says once unwrapped. */
export function unwrapped(body: string): string[] {
  const texts = [body];
  if (body.length > MAX_UNWRAP) return texts;
  if (body.includes('%')) texts.push(decodeUrl(body));
  for (const text of [...texts]) {
    let inner = text;
    for (let depth = 0; depth < 3 && inner.includes('\\'); depth++) {
      inner = unescapeJson(inner);
      texts.push(inner);
    }
  }
  return texts;
}

function decodeUrl(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced.replace(/(?:%[0-9a-f]{2})+/gi, (run) => safelyDecode(run));
  }
}

function safelyDecode(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\n', t: '\t', b: ' ', f: ' ' };

function unescapeJson(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_all, hex?: string, plain?: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (ESCAPES[plain ?? ''] ?? plain ?? ''),
  );
}
