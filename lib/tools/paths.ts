/**
 * Whether a URL lies where a tool lives. Patterns are whole paths with `*` for any run of characters;
 * the query is compared only when the pattern contains `?`; `//host/path` applies to that host alone.
 * No patterns: everywhere.
 */
export function pathMatches(patterns: readonly string[], url: URL): boolean {
  return patterns.length === 0 || patterns.some((pattern) => onePathMatches(pattern, url));
}

function onePathMatches(pattern: string, url: URL): boolean {
  const subject = pattern.includes('?') ? url.pathname + url.search : url.pathname;
  return wildcard(pattern).test(pattern.startsWith('//') ? `//${url.hostname}${subject}` : subject);
}

const compiled = new Map<string, RegExp>();

function wildcard(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const source = pattern.split('*').map(escapeRegExp).join('.*');
  const made = new RegExp(`^${source}$`, 's');
  compiled.set(pattern, made);
  return made;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
