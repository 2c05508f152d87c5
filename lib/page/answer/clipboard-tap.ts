import { meet } from '@/lib/page/network/channel';

/**
 * What a page writes to the clipboard by itself, told from its world to ours: the text with placeholders,
 * which the page has anyway. Nothing goes the other way.
 */

type Told = readonly [plain: string, html: string];

const MEET = 'schleuse-meet-clipboard';

/** The isolated world's end. */
export function hearClipboard(onWritten: (plain: string, html: string) => void): void {
  meet(MEET, (name) => {
    document.addEventListener(`${name}-written`, (event) => {
      const told = parse((event as CustomEvent<unknown>).detail);
      if (told) onWritten(...told);
    });
  });
}

function parse(detail: unknown): Told | null {
  try {
    const told: unknown = JSON.parse(String(detail));
    if (!Array.isArray(told) || told.length !== 2) return null;
    const [plain, html] = told as unknown[];
    return typeof plain === 'string' && typeof html === 'string' ? [plain, html] : null;
  } catch {
    return null;
  }
}

/** The page world's end: lets every write happen as it is and tells of it afterwards. */
export function tapClipboard(scope: Window & typeof globalThis): void {
  const clipboard = scope.Clipboard?.prototype as Clipboard | undefined;
  if (!clipboard) return;
  const { stringify } = JSON;
  const dispatch = document.dispatchEvent.bind(document);
  const Report = CustomEvent;
  let tell: (plain: string, html: string) => void = () => {};
  meet(MEET, (name) => {
    tell = (plain, html) =>
      dispatch(new Report(`${name}-written`, { detail: stringify([plain, html]) })) as never;
  });
  after(clipboard, 'writeText', async ([text]) => tell(String(text), ''));
  after(clipboard, 'write', async ([items]) => {
    for (const item of items as ClipboardItem[]) {
      const plain = await textOf(item, 'text/plain');
      if (plain !== '') tell(plain, await textOf(item, 'text/html'));
    }
  });
}

async function textOf(item: ClipboardItem, type: string): Promise<string> {
  return item.types.includes(type) ? (await item.getType(type)).text() : '';
}

/** A Proxy keeps name, length and the look of native code. */
function after(
  owner: Clipboard,
  name: 'write' | 'writeText',
  tell: (args: unknown[]) => Promise<void>,
): void {
  const original = owner[name] as (...args: unknown[]) => Promise<void>;
  const proxy = new Proxy(original, {
    apply(target, self, args: unknown[]) {
      const written = Reflect.apply(target, self, args);
      void written.then(() => tell(args)).catch(() => {});
      return written;
    },
  });
  Object.defineProperty(owner, name, { value: proxy, writable: true, configurable: true, enumerable: true });
}
