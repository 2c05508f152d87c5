import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { toolById, toolForUrl } from '@/lib/tools/tools';
import { REPLICAS, type ReplicaEditor } from '@/test/replica/replicas';
import { pageScript } from '@/test/replica/server/bundles';
import { selfSigned } from '@/test/replica/server/certificate';
import { chatComponentPage, messageOf } from '@/test/replica/server/chat-component';
import { replicaPage, setupFor } from '@/test/replica/server/page';
import { promptOf, Records } from '@/test/replica/server/record';

/** Where, under every host, the chat component of others is. */
const CHAT_COMPONENT = '/chat-component';

export interface ReplicaServer {
  readonly port: number;
  readonly records: Records;
  close(): Promise<void>;
}

/**
 * Serves every tool's replica page under whatever host name it is asked for, takes what the pages send
 * and echoes it. Under hosts that are no tool the query `tool` says which page is wanted.
 */
export async function startReplicaServer(): Promise<ReplicaServer> {
  const records = new Records();
  const server = createServer(selfSigned('replica'), (request, response) => {
    answer(records, request, response).catch(() => response.destroy());
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, request) => echoFrames(records, socket, request));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, records, close: () => close(server, sockets) };
}

async function answer(records: Records, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = urlOf(request);
  const bytes = await bytesOf(request);
  const body = bytes.toString();
  if (url.pathname === '/__replica/upload') {
    records.addUpload({ testId: testIdOf(url), name: url.searchParams.get('name') ?? '', bytes });
    response.writeHead(204).end();
    return;
  }
  if (url.pathname === '/__replica/send') {
    const text = receive(records, url, body);
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ echo: text }));
    return;
  }
  if (url.pathname === '/__replica/chat') {
    const text = messageOf(body);
    records.add({ testId: testIdOf(url), raw: rawOf(url, body), text });
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ text: `Gelesen: ${text}` }));
    return;
  }
  records.add({ testId: testIdOf(url), raw: rawOf(url, body), text: null });
  if (url.pathname === CHAT_COMPONENT) {
    const page = await chatComponentPage(testIdOf(url));
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    return;
  }
  if (url.pathname === '/favicon.ico') response.writeHead(204).end();
  else if (url.searchParams.has('inside')) frameAround(url, response);
  else await serveReplica(url, response);
}

async function serveReplica(url: URL, response: ServerResponse): Promise<void> {
  const tool = toolForUrl(url) ?? toolById(url.searchParams.get('tool') ?? '');
  const replica = tool && REPLICAS[tool.id];
  if (!tool || !replica) {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>leer</title><p>leer</p>');
    return;
  }
  const editor = (url.searchParams.get('editor') as ReplicaEditor | null) ?? replica.editor;
  const variant = url.searchParams.get('v') ?? '0';
  const wish = {
    testId: testIdOf(url),
    variant: variant === 'none' ? ('none' as const) : Number(variant),
    shadow: url.searchParams.get('shadow') as 'open' | 'closed' | null,
    hostile: url.searchParams.get('hostile') as 'throws' | 'removes' | null,
  };
  const setup = setupFor(tool, replica, wish);
  const isField = setup.composer.at(-1)?.tag === 'textarea';
  const script = await pageScript({ ...replica, editor: isField ? fieldFor(editor) : editor });
  const page = replicaPage(tool, setup, wish, script);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
}

/** Where a selector names a field (an older build of the page), the page has one. */
function fieldFor(editor: ReplicaEditor): ReplicaEditor {
  return editor === 'textarea' ? 'textarea' : 'react-textarea';
}

/** A page that holds another one in a frame: the URL is in the query `inside`. */
function frameAround(url: URL, response: ServerResponse): void {
  const inside = (url.searchParams.get('inside') ?? '').replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  const allow = 'clipboard-read; clipboard-write';
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><title>Rahmen</title><iframe src="${inside}" width="900" height="500" allow="${allow}"></iframe>`,
  );
}

function echoFrames(records: Records, socket: WebSocket, request: IncomingMessage): void {
  const url = urlOf(request);
  socket.on('message', (data: RawData) => {
    socket.send(JSON.stringify({ echo: receive(records, url, data.toString()) }));
  });
}

function receive(records: Records, url: URL, body: string): string | null {
  const text = promptOf(url.searchParams.get('body'), body, url);
  records.add({ testId: testIdOf(url), raw: rawOf(url, body), text });
  return text;
}

/** The request as it came and with every layer of percent and JSON escapes taken off, for leak checks. */
function rawOf(url: URL, body: string): string {
  const plain = `${url.href}\n${body}`;
  return `${plain}\n${unescaped(plain.replace(/\+/g, ' '))}`;
}

function unescaped(text: string): string {
  const percent = text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replace(/%/g, ''), 'hex').toString(),
  );
  return percent.replace(/\\+n/g, '\n').replace(/\\+(["\\])/g, '$1');
}

function urlOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `https://${request.headers.host}`);
}

function testIdOf(url: URL): string {
  return url.searchParams.get('t') ?? '';
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function close(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.terminate();
  sockets.close();
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
