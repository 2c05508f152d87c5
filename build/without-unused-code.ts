import type { Plugin } from 'vite';

interface Cut {
  /** End of the module's path. */
  readonly file: string;
  readonly unused: RegExp;
  readonly instead: string;
}

const MISSING = "Promise.reject(new Error('not part of this build'))";

/**
 * Branches of libraries that never run here, and that a store's reviewers would have to think about: they
 * write markup into the page or fetch and run code.
 */
const CUTS: readonly Cut[] = [
  // `dangerouslySetInnerHTML`, which no component uses
  { file: '/preact/dist/preact.mjs', unused: /\w+\.innerHTML=\w+\.__html/g, instead: 'void 0' },
  // how old engines find the global object; `globalThis` is asked for before it
  ...['pdf.mjs', 'pdf.worker.mjs'].map((name) => ({
    file: `/pdfjs-dist/legacy/build/${name}`,
    unused: /Function\('return this'\)\(\)/g,
    instead: 'globalThis',
  })),
  // the worker's code, which is part of the same file here, and an image decoder: only text is read
  ...['pdf.mjs', 'pdf.worker.mjs'].map((name) => ({
    file: `/pdfjs-dist/legacy/build/${name}`,
    unused: /import\(\s*\/\*webpackIgnore: true\*\/\s*\/\*@vite-ignore\*\/\s*(?:this\.workerSrc|`[^`]*`)\)/g,
    instead: MISSING,
  })),
];

/** Leaves out what Mozilla's linter would warn of. A library's new version that reads otherwise does not build. */
export function withoutUnusedCode(): Plugin {
  return {
    name: 'without-unused-code',
    enforce: 'pre',
    transform(code, id) {
      const cuts = CUTS.filter(({ file }) => id.split('?')[0]?.endsWith(file));
      return cuts.length === 0 ? null : { code: cuts.reduce(cut, code), map: null };
    },
  };
}

/** @throws {Error} where there is nothing to cut, or more than one place that nobody has looked at */
export function cut(code: string, { file, unused, instead }: Cut): string {
  const places = code.match(unused)?.length ?? 0;
  if (places !== 1) throw new Error(`${file}: ${places} places to leave out instead of one. See ${unused}.`);
  return code.replace(unused, () => instead);
}
