import { browser } from 'wxt/browser';
import {
  ALLOW_LIST_LENGTH,
  ALLOWED_VALUE_LENGTH,
  DEFAULT_SETTINGS,
  type Settings,
  settingsSchema,
} from './settings';

const KEY = 'settings';

/** What is set, complete. A field that is missing or broken has its default, the others keep theirs. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes the given fields and leaves the others. Throws when the browser's storage refuses. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = settingsSchema.parse({ ...(await loadSettings()), ...change });
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/**
 * Adds values that are not to be reported any more ("nie wieder melden"); known ones stay once. A value
 * that is too long is left out, and of too many the oldest go: neither may cost the list.
 */
export async function allowValues(values: readonly string[]): Promise<Settings> {
  const { allowList } = await loadSettings();
  const fitting = values.filter((value) => value.length <= ALLOWED_VALUE_LENGTH);
  return saveSettings({ allowList: [...new Set([...allowList, ...fitting])].slice(-ALLOW_LIST_LENGTH) });
}

/** Calls back with the settings after each change, whoever made it, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

function parseSettings(raw: unknown): Settings {
  const parsed = settingsSchema.safeParse(raw);
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}
