import {
  type BrowserContext,
  type ConsoleMessage,
  chromium,
  type Frame,
  type Page,
  type Worker,
} from 'playwright-core';
import { extensionCopy, type ManifestChange, temporary } from '@/test/e2e/harness/build';
import { replicaServer } from '@/test/e2e/harness/server';
import { asks, LOCK_MS, panelFocusIs, type Tab } from '@/test/e2e/harness/tab';

/** What of the extension's interface its background is given. */
declare const chrome: {
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
};

/** How long something may take to come before a test fails, in ms. */
const LIMIT_MS = 25_000;
/** Looked for by timer: pages get no animation frames while an extension frame has the keyboard. */
const LOOK = { polling: 20 };

export interface ChromiumOptions {
  /** Without the extension: for what the page does by itself. */
  readonly bare?: boolean;
  readonly locale?: 'de-DE' | 'en-GB';
  readonly colorScheme?: 'light' | 'dark';
  /** Directories of other vendors' extensions, whose scripts come before ours. */
  readonly others?: readonly string[];
  readonly manifest?: ManifestChange;
  /** A host that is what it is, and not led to the replica server. */
  readonly direct?: string;
  /** Leaves the set-up open that a fresh profile is greeted with. */
  readonly firstRun?: boolean;
}

export interface Chromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Lines that any page, frame or worker wrote to a console. */
  readonly console: readonly string[];
  tab(): Promise<ChromiumTab>;
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

/** Starts Chromium with the built extension and every host name leading to the replica server. */
export async function startChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const server = await replicaServer();
  const profile = await temporary('chromium');
  const context = await chromium.launchPersistentContext(`${profile.path}/profile`, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    viewport: { width: 1100, height: 760 },
    locale: options.locale ?? 'de-DE',
    colorScheme: options.colorScheme ?? 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [
      // pages of one site in one process: starting another for each tab costs more than what is tested
      '--process-per-site',
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}${options.direct ? `, EXCLUDE ${options.direct}` : ''}`,
      ...(options.bare ? [] : await loadArguments(profile.path, options)),
    ],
  });
  context.setDefaultTimeout(LIMIT_MS);
  const lines: string[] = [];
  context.on('console', (message: ConsoleMessage) => lines.push(message.text()));
  context.on('weberror', (error) => lines.push(String(error.error().stack)));
  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const extensionId = options.bare ? '' : new URL((await worker()).url()).host;
  if (!options.bare) (await worker()).on('console', (message) => lines.push(message.text()));
  if (!options.bare && !options.firstRun) await leaveOutFirstRun(context, await worker());
  return {
    context,
    extensionId,
    console: lines,
    worker,
    tab: async () => new ChromiumTab(await context.newPage()),
    close: async () => {
      await context.close();
      await profile.remove();
    },
  };
}

/**
 * Tests begin without the set-up: it is noted as offered before the background, which asks the administration
 * first, gets there. If that was quicker, its page is closed.
 */
async function leaveOutFirstRun(context: BrowserContext, worker: Worker): Promise<void> {
  const before = await worker.evaluate(async () => {
    const { local } = chrome.storage;
    const noted = (await local.get('first-run'))['first-run'];
    if (noted === undefined) await local.set({ 'first-run': 'opened' });
    return noted;
  });
  if (before !== 'opened') return;
  const greeting = () => context.pages().find((page) => page.url().endsWith('/welcome.html'));
  while (!greeting()) await pause();
  await greeting()?.close();
}

/** What the background noted about the first run, as soon as it has. */
export async function firstRunNote(worker: Worker): Promise<unknown> {
  for (;;) {
    const noted = await worker.evaluate(
      async () => (await chrome.storage.local.get('first-run'))['first-run'],
    );
    if (noted !== undefined) return noted;
    await pause();
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK.polling));

async function loadArguments(
  directory: string,
  { others = [], manifest }: ChromiumOptions,
): Promise<string[]> {
  const all = [...others, await extensionCopy('chrome-mv3', directory, manifest)].join(',');
  return [`--disable-extensions-except=${all}`, `--load-extension=${all}`];
}

export class ChromiumTab implements Tab {
  readonly page: Page;
  /** Where the composer is: the page's main frame unless a test says otherwise. */
  frame: Frame;

  constructor(page: Page) {
    this.page = page;
    this.frame = page.mainFrame();
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'domcontentloaded' });
    await this.frame.waitForFunction(() => window.replica?.ready, null, LOOK);
  }

  /** Opens a page that holds a replica page in a frame; keys and code go there. */
  async openFramed(outer: string, inner: string): Promise<void> {
    await this.page.goto(outer, { waitUntil: 'load' });
    const frame = this.page.frames().find((it) => it.url() === inner);
    if (!frame) throw new Error(`no frame ${inner}`);
    this.frame = frame;
    await frame.waitForFunction(() => window.replica?.ready, null, LOOK);
    await this.page.locator('iframe').click();
    await frame.evaluate(() => window.replica.focus());
  }

  async run<T, A>(code: (argument: A) => T | Promise<T>, argument?: A): Promise<T> {
    return this.frame.evaluate(code as never, argument as never) as Promise<T>;
  }

  async until<A>(code: (argument: A) => unknown, argument: A): Promise<void> {
    await this.frame.waitForFunction(code as never, argument as never, LOOK);
  }

  async copy(text: string): Promise<void> {
    await this.frame.evaluate((value) => navigator.clipboard.writeText(value), text);
  }

  async paste(text: string): Promise<void> {
    await this.copy(text);
    await this.press('Control+V');
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(chord: string): Promise<void> {
    await this.page.keyboard.press(chord);
  }

  async click(selector: string): Promise<void> {
    await this.frame.locator(selector).click();
  }

  /** The overlay frame that asks, once it may be answered. */
  async panel(): Promise<Frame> {
    const frame = await this.asking();
    await this.page.waitForTimeout(LOCK_MS);
    return frame;
  }

  async panelOpens(): Promise<void> {
    await this.panel();
  }

  private async asking(): Promise<Frame> {
    await this.frame.waitForFunction(panelFocusIs, true, LOOK);
    const until = Date.now() + LIMIT_MS;
    for (;;) {
      for (const frame of this.overlays()) {
        // frames of toasts come and go meanwhile
        if (await frame.evaluate(asks).catch(() => false)) return frame;
      }
      if (Date.now() > until) throw new Error('the panel has the keyboard but shows no dialog');
      await pause();
    }
  }

  private overlays(): Frame[] {
    return this.page.frames().filter((frame) => frame.url().includes('/overlay.html'));
  }

  async panelCloses(): Promise<void> {
    await this.frame.waitForFunction(panelFocusIs, false, LOOK);
  }

  panelIsOpen(): Promise<boolean> {
    return this.frame.evaluate(panelFocusIs, true);
  }

  /** Drops a text onto an element with real drag events. */
  async drop(text: string, selector: string): Promise<void> {
    const box = await this.frame.locator(selector).boundingBox();
    if (!box) throw new Error(`nothing to drop on: ${selector}`);
    const at = { x: box.x + 20, y: box.y + box.height / 2 };
    const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
    const session = await this.page.context().newCDPSession(this.page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, ...at, data });
    }
    await session.detach();
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
