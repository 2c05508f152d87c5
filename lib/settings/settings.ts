import * as z from 'zod/mini';
import { orElse } from './or-else';

/** Ids of the purposes that the reminder offers until a company sets its own. Texts: `purpose.<id>`. */
export const DEFAULT_PURPOSES = ['mail', 'text', 'translate', 'summarise', 'ideas', 'code', 'other'] as const;

/** How a kind of finding can be replaced. The first two find their way back into answers. */
export const STYLE_CHOICES = ['placeholder', 'substitute', 'general', 'removed'] as const;

/** Longest value of the allow list, and how many it holds. */
export const ALLOWED_VALUE_LENGTH = 200;
export const ALLOW_LIST_LENGTH = 1000;

/**
 * What a person can set. Every field has a default, so that a missing or broken store never leaves
 * the guard without a setting. Values of the allow list stay in this browser (storage.local).
 */
export const settingsSchema = z.object({
  /** `auto`: the browser's language, German if it is neither German nor English. */
  language: orElse(z.enum(['auto', 'de', 'en']), 'auto'),
  sensitivity: orElse(z.enum(['strict', 'balanced', 'sparing']), 'balanced'),
  /** How often "Wofür?" is asked. `never` is a choice the policy may take away later. */
  reminder: orElse(z.enum(['daily', 'conversation', 'each', 'never']), 'daily'),
  /** Days that placeholders' real values are kept, sealed, on the disk; 0: until the browser closes. */
  keepMappingDays: orElse(z.int().check(z.minimum(0), z.maximum(365)), 0),
  /** Replace without asking; a line tells how many and undoes it. */
  automatic: orElse(z.boolean(), false),
  /** How findings are replaced, by kind (`PERSON` …); kinds that are not named get their placeholder. */
  styles: orElse(z.record(z.string().check(z.regex(/^[A-Z_]{2,40}$/)), z.enum(STYLE_CHOICES)), {}),
  /** "Nie wieder melden": values that are not reported any more. */
  allowList: orElse(
    z.array(z.string().check(z.maxLength(ALLOWED_VALUE_LENGTH))).check(z.maxLength(ALLOW_LIST_LENGTH)),
    [],
  ),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings that hold where nothing is stored. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** Names of all settings. */
export const SETTINGS_FIELDS = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
