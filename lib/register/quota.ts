/** A full disk, as itself, as the reason of an aborted transaction, or among the failures of many writes. */
export function isQuotaError(error: unknown): boolean {
  if (!(error instanceof Error || error instanceof DOMException)) return false;
  const inner = 'inner' in error ? error.inner : undefined;
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures : [];
  const reasons = [inner, ...failures].filter((reason) => reason !== error);
  return error.name === 'QuotaExceededError' || reasons.some(isQuotaError);
}
