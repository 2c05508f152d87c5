import { browser } from 'wxt/browser';
import {
  ALLOW_LIST_LENGTH,
  ALLOWED_VALUE_LENGTH,
  DEFAULT_SETTINGS,
  type Settings,
  settingsSchema,
} from './settings';

/** Where the settings lie in the browser's local storage. */
export const SETTINGS_KEY = 'settings';

/** What is set, complete. A field that is missing or broken has its default, the others keep theirs. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings(await read());
}

/** What a person has set, and no defaults: where a company proposes something, only that counts more. */
export function chosenSettings(stored: unknown): Partial<Settings> {
  const complete = parseSettings(stored);
  const given = typeof stored === 'object' && stored !== null ? stored : {};
  return Object.fromEntries(
    Object.entries(complete).filter(([field]) => Object.hasOwn(given, field)),
  ) as Partial<Settings>;
}

/** Changes the given fields and leaves the others. Throws when the browser's storage refuses. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = chosenSettings({ ...chosenSettings(await read()), ...change });
  await browser.storage.local.set({ [SETTINGS_KEY]: next });
  return parseSettings(next);
}

/** Forgets what was set in these fields: the company's proposal or the default holds again. */
export async function forgetSettings(fields: readonly (keyof Settings)[]): Promise<void> {
  const rest = Object.entries(chosenSettings(await read())).filter(
    ([field]) => !fields.includes(field as keyof Settings),
  );
  await browser.storage.local.set({ [SETTINGS_KEY]: Object.fromEntries(rest) });
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
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

async function read(): Promise<unknown> {
  return (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
}

function parseSettings(raw: unknown): Settings {
  const parsed = settingsSchema.safeParse(raw);
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}
