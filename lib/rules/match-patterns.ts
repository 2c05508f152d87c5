import type { OwnHost } from '@/lib/policy/hosts';

/**
 * Match patterns of an own host: what the browser's permission is asked for, and where scripts are put.
 * Chromium takes a port only beside a scheme. Firefox knows no ports in patterns: there the whole host is
 * asked for, and the port is compared when the script runs.
 */
export function patternsOf(
  { scheme, name, port }: OwnHost,
  isFirefox: boolean = import.meta.env.FIREFOX,
): string[] {
  if (port === undefined || isFirefox) return [`${scheme ?? '*'}://${name}/*`];
  return (scheme === undefined ? ['http', 'https'] : [scheme]).map((it) => `${it}://${name}:${port}/*`);
}
