/**
 * The only place that writes to a console. Takes what can't hold a person's text: a place in the code
 * and the name of an error. Never the message of an error, which may quote what was handled.
 */

/** Notes that something failed. `where` is a fixed name in the code, e.g. `message use.record`. */
export function logFailure(where: string, error: unknown): void {
  console.error(`Schleuse: ${where}: ${errorName(error)}`);
}

/** The class of an error, e.g. `QuotaExceededError`; `unknown` for anything that isn't an error. */
export function errorName(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : 'unknown';
}
