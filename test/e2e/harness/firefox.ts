import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { extensionCopy, type ManifestChange, temporary } from '@/test/e2e/harness/build';
import { replicaServer } from '@/test/e2e/harness/server';
import { asks, LOCK_MS, panelFocusIs, type Tab } from '@/test/e2e/harness/tab';
import { overlaysIn, readIn, wireOf } from '@/test/e2e/harness/wire';

/** The origin that the extension gets in the tests; otherwise each start makes up another. */
export const FIREFOX_UUID = '3c0f5e9a-6f5b-4d3e-9a55-0c1f6f1f2a77';
const ADDON_ID = 'schleuse@schleuse.example';
/** Looked for by timer: pages get no animation frames while an extension frame has the keyboard. */
const WAIT = { timeout: 25_000, polling: 20 };

const pause = () => new Promise((resolve) => setTimeout(resolve, WAIT.polling));

export interface Firefox {
  readonly browser: Browser;
  /** Lines that pages wrote to the console. */
  readonly console: readonly string[];
  tab(): Promise<FirefoxTab>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  readonly bare?: boolean;
  readonly systemAccess?: boolean;
  readonly manifest?: ManifestChange;
  /** An administration has set rules: then no set-up opens. */
  readonly managed?: boolean;
}

/**
 * Starts Firefox with the built extension; a proxy leads every host name to the replica server.
 * `systemAccess` lets raw commands reach the extension's own pages.
 */
export async function startFirefox({
  bare = false,
  systemAccess = false,
  manifest,
  managed = false,
}: FirefoxOptions = {}): Promise<Firefox> {
  const server = await replicaServer();
  const proxy = await startProxy(server.port);
  const files = await temporary('firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: true,
    args: systemAccess ? ['--remote-allow-system-access'] : [],
    acceptInsecureCerts: true,
    defaultViewport: { width: 1100, height: 760 },
    extraPrefsFirefox: preferences((proxy.address() as AddressInfo).port),
  });
  if (!bare) {
    const before = (await browser.pages()).length;
    await browser.installExtension(await extensionCopy('firefox-mv3', files.path, manifest));
    // the set-up opens in front: what a test opens has to come after it
    while (!managed && (await browser.pages()).length === before) await pause();
  }
  const lines: string[] = [];
  return {
    browser,
    console: lines,
    tab: async () => {
      const page = await browser.newPage();
      page.on('console', (message) => lines.push(message.text()));
      return new FirefoxTab(page);
    },
    close: async () => {
      await browser.close();
      proxy.closeAllConnections();
      proxy.close();
      await files.remove();
    },
  };
}

function preferences(proxyPort: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'network.http.http3.enable': false,
    'network.trr.mode': 5,
    'dom.events.testing.asyncClipboard': true,
    'intl.locale.requested': 'de',
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: FIREFOX_UUID }),
  };
}

/** A CONNECT proxy whose every tunnel ends at the replica server. */
async function startProxy(serverPort: number): Promise<Server> {
  const proxy = createServer().on('connect', (_request, client, head) => {
    const upstream = connect(serverPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return proxy;
}

export class FirefoxTab implements Tab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'domcontentloaded' });
    await this.page.waitForFunction(() => window.replica?.ready, WAIT);
    await this.page.evaluate(() => window.replica.focus());
  }

  async run<T, A>(code: (argument: A) => T | Promise<T>, argument?: A): Promise<T> {
    return this.page.evaluate(code as never, argument as never) as Promise<T>;
  }

  async until<A>(code: (argument: A) => unknown, argument: A): Promise<void> {
    await this.page.waitForFunction(code as never, WAIT, argument as never);
  }

  async paste(text: string): Promise<void> {
    await this.page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await this.press('Control+v');
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(chord: string): Promise<void> {
    const keys = chord.split('+') as KeyInput[];
    const last = keys.pop() as KeyInput;
    for (const key of keys) await this.page.keyboard.down(key);
    await this.page.keyboard.press(last);
    for (const key of keys.reverse()) await this.page.keyboard.up(key);
  }

  async click(selector: string): Promise<void> {
    await this.page.locator(`pierce/${selector}`).click();
  }

  async panelOpens(): Promise<void> {
    await this.page.waitForFunction(panelFocusIs, WAIT, true);
    await this.untilInOverlay(`(${asks})()`);
    await new Promise((resolve) => setTimeout(resolve, LOCK_MS));
  }

  /** Waits until an expression is true in one of the overlay's frames. */
  protected async untilInOverlay(expression: string): Promise<void> {
    const wire = wireOf(this.page.browser());
    const { _id: root } = this.page.mainFrame() as unknown as { _id: string };
    const isTrue = async (frame: string) => readIn(wire, frame, expression).catch(() => false);
    const found = async () => (await Promise.all((await overlaysIn(wire, root)).map(isTrue))).includes(true);
    const until = Date.now() + WAIT.timeout;
    while (!(await found())) {
      if (Date.now() > until) throw new Error('the overlay does not ask');
      await pause();
    }
  }

  async panelCloses(): Promise<void> {
    await this.page.waitForFunction(panelFocusIs, WAIT, false);
  }

  panelIsOpen(): Promise<boolean> {
    return this.page.evaluate(panelFocusIs, true);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
