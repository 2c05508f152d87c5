import { browser } from 'wxt/browser';
import type { PolicyInput } from '@/lib/policy/fields';
import { mergeRules, type Rules } from '@/lib/policy/rules';
import { SETTINGS_FIELDS, type Settings } from '@/lib/settings/settings';
import { chosenSettings, SETTINGS_KEY } from '@/lib/settings/store';
import { parseStored, SOURCE_KEYS, type StoredName, type StoredSource } from './stored-source';

/** The rules that hold in this browser, with what each source said. */
export interface RulesState {
  readonly rules: Rules;
  /** The person's settings as they count under these rules. */
  readonly settings: Settings;
  readonly managed: StoredSource | undefined;
  readonly file: StoredSource | undefined;
  readonly own: StoredSource | undefined;
  /** What the person has set, whether it counts or not. */
  readonly chosen: Partial<Settings>;
}

const KEYS = [SETTINGS_KEY, ...Object.values(SOURCE_KEYS)];

/** What holds before anything was read. */
export const NO_RULES: RulesState = stateFrom({});

/** Reads what every source said last and puts it together. */
export async function loadRules(): Promise<RulesState> {
  return stateFrom(await browser.storage.local.get(KEYS));
}

/** Calls back with the rules after each change of a source, whoever made it, until `signal` aborts. */
export function watchRules(onChange: (state: RulesState) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !KEYS.some((key) => Object.hasOwn(changes, key))) return;
    void loadRules().then((state) => signal.aborted || onChange(state));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Keeps what a source said. Throws when the browser's storage refuses. */
export async function storeSource(name: StoredName, source: StoredSource | undefined): Promise<void> {
  if (source) await browser.storage.local.set({ [SOURCE_KEYS[name]]: source });
  else await browser.storage.local.remove(SOURCE_KEYS[name]);
}

/** What a source said last. */
export async function loadSource(name: StoredName): Promise<StoredSource | undefined> {
  return parseStored((await browser.storage.local.get(SOURCE_KEYS[name]))[SOURCE_KEYS[name]]);
}

function stateFrom(stored: Record<string, unknown>): RulesState {
  const managed = parseStored(stored[SOURCE_KEYS.managed]);
  const file = parseStored(stored[SOURCE_KEYS.file]);
  const own = parseStored(stored[SOURCE_KEYS.own]);
  const chosen = chosenSettings(stored[SETTINGS_KEY]);
  const options: PolicyInput = { ...own?.policy, ...chosen };
  const rules = mergeRules({ managed: managed?.policy, file: file?.policy, options });
  return { rules, settings: settingsIn(rules), managed, file, own, chosen };
}

function settingsIn({ values }: Rules): Settings {
  return Object.fromEntries(SETTINGS_FIELDS.map((field) => [field, values[field]])) as Settings;
}
