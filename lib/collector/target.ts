import type { RuleValues } from '@/lib/policy/rules';

/** Where uses are sent. */
export interface CollectorTarget {
  readonly url: string;
  /** Sent as `Authorization: Bearer …`. */
  readonly token?: string | undefined;
  /** The collector itself lets the extension in (CORS), so that the browser need not be asked. */
  readonly hasCors: boolean;
}

/**
 * Where the company's rules want uses to be sent; `undefined`: nowhere. An address with or without the
 * protocol's own path means the same.
 */
export function targetOf({ collector }: Pick<RuleValues, 'collector'>): CollectorTarget | undefined {
  if (collector?.endpoint === undefined || !URL.canParse(collector.endpoint)) return undefined;
  const url = new URL(collector.endpoint);
  url.pathname = `${url.pathname.replace(/\/+$/, '').replace(/\/v1\/logs$/, '')}/v1/logs`;
  return { url: url.href, token: collector.token, hasCors: collector.cors === true };
}
