import { build } from 'esbuild';
import type { ChromiumTab } from '@/test/e2e/harness/chromium';
import type { FirefoxTab } from '@/test/e2e/harness/firefox';

/** Tests and benchmarks run from the repository's root. */
const ROOT = process.cwd();
let made: Promise<string> | undefined;

/** Lets React draw answers into the open replica page. Evaluated by the browser's driver, so past any CSP. */
export async function mountAnswers(tab: ChromiumTab | FirefoxTab): Promise<void> {
  made ??= bundle();
  const page: { evaluate(script: string): Promise<unknown> } = tab.page;
  await page.evaluate(`${await made};undefined`);
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [`${ROOT}/test/replica/answer/answer-page.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    alias: { '@': ROOT },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}
