import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { FromOverlay, ToOverlay, View } from '@/lib/overlay/protocol';
import type { Chromium } from '@/test/e2e/harness/chromium';
import { LOCK_MS } from '@/test/e2e/harness/tab';
import type { FileSpec } from '@/test/e2e/stage/file-views';

const SHOTS = fileURLToPath(new URL('../../artifacts/shots/overlay/', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TOKEN = 'stage';

/** Room that the page gives to the overlay, in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
}
export const WIDE: Room = { width: 780, height: 560 };

/**
 * The built overlay page on its own, with the test in the place of the guard: it hands over the port,
 * shows views, sizes the window as the guard sizes the frame, and keeps what the overlay answers.
 */
export class Stage {
  readonly page: Page;
  private readonly heard: FromOverlay[] = [];
  private room: Room = WIDE;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(chromium: Chromium): Promise<Stage> {
    const page = await chromium.context.newPage();
    const stage = new Stage(page);
    await page.exposeFunction('stageHears', (message: FromOverlay) => stage.hear(message));
    await page.goto(`chrome-extension://${chromium.extensionId}/overlay.html#${TOKEN}`);
    await page.evaluate((token) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => (window as unknown as StageWindow).stageHears(data);
      Object.assign(window, { stagePort: port1 });
      window.postMessage({ schleuse: 'overlay', token }, '*', [port2]);
    }, TOKEN);
    await stage.answer('ready');
    return stage;
  }

  /** Shows a view and waits until the window has the size it asked for. */
  async show(view: View, room: Room = WIDE): Promise<void> {
    this.room = room;
    this.forget();
    await this.page.emulateMedia({ reducedMotion: 'reduce' });
    await this.page.setViewportSize({ width: room.width, height: room.height });
    await this.tell({ type: 'show', view });
    await this.answer('size');
    await this.settle();
  }

  /** Forgets what was heard, before something new is shown. */
  forget(): void {
    this.heard.length = 0;
  }

  /** Shows a view with files, which are made in the page, and waits until it asks. */
  async showFiles(view: View, files: readonly FileSpec[], room: Room = WIDE): Promise<void> {
    this.room = room;
    this.heard.length = 0;
    await this.page.emulateMedia({ reducedMotion: 'reduce' });
    await this.page.setViewportSize({ width: room.width, height: room.height });
    await this.page.evaluate(
      ([shown, specs]) => {
        const made = specs.map(({ name, text, base64 }) => {
          const bytes = base64 === undefined ? text : Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
          return new File([bytes ?? ''], name);
        });
        const message = { type: 'show', view: { ...shown, files: made } };
        (window as unknown as StageWindow).stagePort.postMessage(message);
      },
      [view, files] as const,
    );
    await this.page.locator('[data-main]:not([aria-disabled])').waitFor();
    await this.settle();
  }

  /** Waits until the view takes decisions. */
  async unlock(): Promise<void> {
    await this.page.waitForTimeout(LOCK_MS);
  }

  /** Presses keys as a person would. */
  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  async tell(message: ToOverlay): Promise<void> {
    await this.page.evaluate((it) => (window as unknown as StageWindow).stagePort.postMessage(it), message);
  }

  /** What the overlay asked for since the view was shown, its sizes left out. */
  get decisions(): readonly FromOverlay[] {
    return this.heard.filter(({ type }) => type !== 'size' && type !== 'ready');
  }

  /** Waits for an answer of a type. */
  async answer<T extends FromOverlay['type']>(type: T): Promise<Extract<FromOverlay, { type: T }>> {
    const deadline = Date.now() + 25_000;
    for (;;) {
      const found = this.heard.find((message) => message.type === type);
      if (found) return found as Extract<FromOverlay, { type: T }>;
      if (Date.now() > deadline) throw new Error(`no ${type} came, only ${JSON.stringify(this.heard)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async shot(name: string): Promise<void> {
    const path = `${SHOTS}${name}.png`;
    await mkdir(dirname(path), { recursive: true });
    await this.page.screenshot({ path });
  }

  /** Rules of WCAG 2.2 A and AA and best practice that the page breaks, as readable lines. */
  async violations(): Promise<string[]> {
    if (!(await this.page.evaluate(() => 'axe' in window)))
      await this.page.evaluate(await readFile(AXE, 'utf8'));
    return this.page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      // rules for whole pages: the overlay is a frame in somebody else's
      const rules = { 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } };
      const { violations } = await axe.run({ rules, resultTypes: ['violations'] });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    });
  }

  /** Sizes the window as the guard sizes the frame, until the overlay is content. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) {
      await this.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const wish = this.heard.filter(({ type }) => type === 'size').at(-1);
      if (wish?.type !== 'size') return;
      const width = Math.min(this.room.width, Math.max(1, wish.width));
      await this.page.setViewportSize({
        width,
        height: Math.min(this.room.height, Math.max(1, wish.height)),
      });
    }
  }

  private hear(message: FromOverlay): void {
    this.heard.push(message);
  }
}

interface StageWindow {
  stageHears(message: FromOverlay): void;
  stagePort: MessagePort;
}
