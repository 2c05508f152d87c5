import { expect, test } from 'vitest';
import { withoutUnusedCode } from '@/build/without-unused-code';

type Transform = (code: string, id: string) => { code: string } | null;
const transform = withoutUnusedCode().transform as unknown as Transform;
const PREACT = '/node_modules/preact/dist/preact.mjs';
const WORKER = '/node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs?v=1';
const GLOBAL = "self || Function('return this')();";
const IMPORT = 'await import(\n/*webpackIgnore: true*/\n/*@vite-ignore*/\n`url`);';

test.each([
  [PREACT, 'a&&(t.innerHTML=h.__html),b', 'a&&(void 0),b'],
  [
    WORKER,
    `${GLOBAL} ${IMPORT}`,
    "self || globalThis; await Promise.reject(new Error('not part of this build'));",
  ],
])('%s loses its unused branches', (id, code, expected) => {
  expect(transform(code, id)?.code).toBe(expected);
});

test.each(['/components/panel/panel.tsx', '/node_modules/pdfjs-dist/build/pdf.worker.mjs'])(
  '%s stays as it is',
  (id) => expect(transform(GLOBAL, id)).toBeNull(),
);

test.each([
  [PREACT, 'nothing of the kind'],
  [PREACT, 't.innerHTML=h.__html;u.innerHTML=v.__html'],
  [WORKER, IMPORT],
])('%s does not build when a new version reads otherwise', (id, code) => {
  expect(() => transform(code, id)).toThrow('places to leave out instead of one');
});
