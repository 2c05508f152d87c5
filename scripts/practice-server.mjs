import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { root } from './root.mjs';

/** The practice chat's host: browsers lead every name under localhost to this machine by themselves. */
export const PRACTICE_HOST = 'schleuse.localhost';
const PREFERRED_PORT = 4173;

/**
 * Serves the practice chat and its echo model.
 * @returns its address, everything that arrived at the model, and a function to stop it
 */
export async function startPracticeServer() {
  const files = await practiceFiles();
  const received = [];
  const server = createServer((request, response) => {
    answer(request, response, files, received).catch(() => response.destroy());
  });
  const port = (await listen(server, PREFERRED_PORT)) ?? (await listen(server, 0));
  return {
    url: `http://${PRACTICE_HOST}:${port}/`,
    received,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(request, response, files, received) {
  if (request.method === 'POST' && request.url === '/echo') {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { prompt } = JSON.parse(Buffer.concat(chunks).toString());
    received.push(prompt);
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ echo: prompt }));
    return;
  }
  const file = files.get(new URL(request.url, 'http://x').pathname);
  if (!file) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.body);
}

async function practiceFiles() {
  const { outputFiles } = await build({
    entryPoints: [root('practice/main.tsx')],
    outdir: root('.cache/practice'),
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    alias: { '@': root('.') },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const made = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text;
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', body: await readFile(root('practice/index.html')) }],
    ['/practice.js', { type: 'text/javascript; charset=utf-8', body: made('.js') }],
    ['/practice.css', { type: 'text/css; charset=utf-8', body: made('.css') }],
    ['/icon.png', { type: 'image/png', body: await readFile(root('public/icons/mark-48.png')) }],
  ]);
}

/** @returns the port, or `null` when it is taken */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    const failed = (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error));
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(server.address().port);
    });
  });
}
