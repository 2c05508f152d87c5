import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportLogsRequest, recordsIn } from '@/test/helpers/otlp';

/** What the receiver does with a request. */
export type Behaviour = (request: Received, response: ServerResponse, receiver: Receiver) => void;

/** A request as it came. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Receiver {
  readonly url: string;
  readonly requests: readonly Received[];
  /** How often each id was stored, and which were acknowledged. */
  readonly stored: ReadonlyMap<string, number>;
  readonly acknowledged: ReadonlySet<string>;
  /** Ids that came again although they had been acknowledged. */
  readonly again: readonly string[];
  /** Checks a request by the protocol's definitions and stores its records. @returns their ids */
  store(request: Received): string[];
  acknowledge(ids: readonly string[]): void;
  close(): Promise<void>;
}

/** Takes everything, as a collector does. */
export const takes: Behaviour = (request, response, receiver) => {
  receiver.acknowledge(receiver.store(request));
  response.setHeader('set-cookie', 'session=1; Path=/');
  answer(response, 200, '{"partialSuccess":{}}');
};

/** Answers, in JSON unless told otherwise. */
export function answer(
  response: ServerResponse,
  status: number,
  body = '',
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}

/** A local receiver of OTLP over HTTP; `behaviour` is asked anew for each request. */
export async function startReceiver(behaviour: () => Behaviour): Promise<Receiver> {
  const requests: Received[] = [];
  const stored = new Map<string, number>();
  const acknowledged = new Set<string>();
  const again: string[] = [];
  const server = createServer((incoming, response) => {
    void read(incoming).then((request) => {
      requests.push(request);
      behaviour()(request, response, receiver);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    stored,
    acknowledged,
    again,
    store: ({ text }) => {
      const records = recordsIn(exportLogsRequest.parse(JSON.parse(text)));
      const ids = records.map(({ attributes }) => String(attributes['schleuse.id']));
      for (const id of ids) {
        if (acknowledged.has(id)) again.push(id);
        stored.set(id, (stored.get(id) ?? 0) + 1);
      }
      return ids;
    },
    acknowledge: (ids) => {
      for (const id of ids) acknowledged.add(id);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}

async function read(incoming: IncomingMessage): Promise<Received> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece as Buffer);
  return {
    path: incoming.url ?? '',
    headers: incoming.headers,
    text: Buffer.concat(pieces).toString('utf8'),
  };
}
