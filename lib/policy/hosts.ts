import * as z from 'zod/mini';

/** Id of a tool, known or own: an own tool is called by its host, with `-` before a port. */
export const TOOL_ID = /^[a-z0-9][a-z0-9.-]{0,80}$/;

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const HOST = new RegExp(`^(?:https?://)?(${LABEL}(?:\\.${LABEL})*)(?::(\\d{1,5}))?$`);

/** Where an own tool lives. */
export interface OwnHost {
  readonly scheme: 'http' | 'https' | undefined;
  readonly name: string;
  readonly port: string | undefined;
}

/**
 * Reads a host as a person writes it: `chat.firma.example`, `http://ki.lan:3000`, also a whole address out
 * of which only the host is taken. `undefined` where there is none.
 */
export function readHost(text: string): OwnHost | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/[^/?#\s]*|[^/?#:\s]+(?::\d+)?)[/?#].*$/, '$1');
  const match = HOST.exec(plain);
  const [, name = '', port] = match ?? [];
  if (!match || name.length > 70 || (port !== undefined && !(Number(port) > 0 && Number(port) < 65_536)))
    return undefined;
  const scheme = plain.startsWith('http://') ? 'http' : plain.startsWith('https://') ? 'https' : undefined;
  return { scheme, name, port };
}

/** A host as it stands in a policy. */
export const hostSchema = z.string().check(
  z.maxLength(100),
  z.refine((text) => readHost(text) !== undefined),
);

/** Id of the own tool at a host. */
export function ownToolId({ name, port }: Pick<OwnHost, 'name' | 'port'>): string {
  return port === undefined ? name : `${name}-${port}`;
}
