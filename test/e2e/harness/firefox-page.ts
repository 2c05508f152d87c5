import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, vi } from 'vitest';
import { FIREFOX_UUID, type Firefox } from '@/test/e2e/harness/firefox';
import { readIn, type Wire, wireOf } from '@/test/e2e/harness/wire';

const SHOTS = fileURLToPath(new URL('../../artifacts/shots/pages/', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A page of the extension in Firefox, started with `systemAccess`. */
export class FirefoxPage {
  private readonly wire: Wire;
  private readonly context: string;

  private constructor(wire: Wire, context: string) {
    this.wire = wire;
    this.context = context;
  }

  static async open(
    firefox: Firefox,
    name: 'popup' | 'register' | 'mapping' | 'pad' | 'settings',
  ): Promise<FirefoxPage> {
    const connection = wireOf(firefox.browser);
    const { result } = await connection.send('browsingContext.create', { type: 'tab' });
    const page = new FirefoxPage(connection, String(result['context']));
    const file = name === 'register' ? 'register.html#/uses' : `${name}.html`;
    const url = `moz-extension://${FIREFOX_UUID}/${file}`;
    await connection.send('browsingContext.navigate', { context: page.context, url, wait: 'none' });
    await page.until(`document.querySelector('main') !== null`);
    return page;
  }

  /** The value of an expression in the page; promises are awaited. */
  read<T>(expression: string): Promise<T> {
    return readIn(this.wire, this.context, expression);
  }

  async until(expression: string): Promise<void> {
    await vi.waitFor(async () => expect(await this.read(expression)).toBe(true), { timeout: 25_000 });
  }

  async shot(name: string): Promise<void> {
    const { result } = await this.wire.send('browsingContext.captureScreenshot', { context: this.context });
    await mkdir(SHOTS, { recursive: true });
    await writeFile(`${SHOTS}${name}.png`, Buffer.from(String(result['data']), 'base64'));
  }

  /** Rules of accessibility that the page breaks. */
  async violations(): Promise<string[]> {
    if (!(await this.read<boolean>(`'axe' in window`)))
      await this.read(`void eval(${JSON.stringify(await readFile(AXE, 'utf8'))})`);
    return this.read(
      `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id }) => id))`,
    );
  }
}
