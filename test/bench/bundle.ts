import { build } from 'esbuild';

/** Modules of ours as a script for a page, under a global name. */
export async function pageScript(globalName: string, contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    minify: true,
    alias: { '@': process.cwd() },
  });
  return outputFiles[0]?.text ?? '';
}
