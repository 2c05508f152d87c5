import { expect, test } from 'vitest';

/**
 * Nothing leaves the browser: no source of the extension can make a request, but for those named here with
 * the reason. What wraps a page's own functions (the last line of the guard) makes none itself.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  '/lib/collector/post.ts': "counts to the company's own collector, where its administration says so",
  '/lib/detect/tagger/load-model.ts': 'the trained model, from the extension itself',
};

const sources = import.meta.glob<string>(
  [
    '/lib/**/*.{ts,tsx}',
    '/components/**/*.{ts,tsx}',
    '/entrypoints/**/*.{ts,tsx}',
    '!/**/*.test.{ts,tsx}',
    '!/**/testing/**',
  ],
  { eager: true, query: '?raw', import: 'default' },
);

/** Ways to send something over a network, as calls: names in texts, types and wrapped prototypes are none. */
const WAYS =
  /(?<![\w.'"])(?:globalThis\.|window\.|self\.)?fetch\(|new (?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|navigator\.sendBeacon\(|importScripts\(|browser\.(?:downloads|webRequest|proxy)\b/;

const code = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, '');

test('the sources are there to be read', () => {
  expect(Object.keys(sources).length).toBeGreaterThan(500);
});

test('only the named files can make a request', () => {
  const found = Object.entries(sources)
    .filter(([, source]) => WAYS.test(code(source)))
    .map(([path]) => path);
  expect(found.sort()).toEqual(Object.keys(ALLOWED).sort());
});

test.each([
  'await fetch(url)',
  'const x = globalThis.fetch(url)',
  'new XMLHttpRequest()',
  "new WebSocket('wss://x')",
  'navigator.sendBeacon(url)',
])('%s would be found', (line) => {
  expect(WAYS.test(code(line))).toBe(true);
});

test.each([
  '// fetch(url)',
  'scope.XMLHttpRequest.prototype',
  "intercept(scope, 'fetch', () => {})",
  'prefetch(url)',
])('%s is none', (line) => {
  expect(WAYS.test(code(line))).toBe(false);
});

test('only the background sends', () => {
  const users = Object.entries(sources)
    .filter(([, source]) => source.includes("'@/lib/collector/post'") || source.includes("'./post'"))
    .map(([path]) => path);
  expect(users).toEqual(['/lib/background/collector.ts']);
});

test('what is sent goes without cookies and referrer, to nobody but the one address', () => {
  const post = sources['/lib/collector/post.ts'] ?? '';
  for (const line of ["credentials: 'omit'", "redirect: 'error'", "referrerPolicy: 'no-referrer'"])
    expect(post).toContain(line);
});
