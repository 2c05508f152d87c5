import type { OwnHost } from '@/lib/policy/hosts';
import type { OwnSite } from './own-tools';

/**
 * Match patterns of an own host: what the browser's permission is asked for, and where scripts are put.
 * Firefox knows no ports in patterns: there the whole host is asked for, and the port is compared when the
 * script runs.
 */
export function patternOf(
  { scheme, name, port }: OwnHost,
  isFirefox: boolean = import.meta.env.FIREFOX,
): string {
  const hasPort = port !== undefined && !isFirefox;
  return `${scheme ?? '*'}://${name}${hasPort ? `:${port}` : ''}/*`;
}

/** Patterns of several own hosts, each once. */
export function patternsOf(sites: readonly OwnSite[]): string[] {
  return [...new Set(sites.map(({ host }) => patternOf(host)))];
}
