import * as z from 'zod/mini';

/** Ids of the purposes that the reminder offers until a company sets its own. Texts: `purpose.<id>`. */
export const DEFAULT_PURPOSES = ['mail', 'text', 'translate', 'summarise', 'ideas', 'code', 'other'] as const;

/** Longest value of the allow list, and how many it holds. */
export const ALLOWED_VALUE_LENGTH = 200;
export const ALLOW_LIST_LENGTH = 1000;

/**
 * What a person can set. Every field has a default, so that a missing or broken store never leaves
 * the guard without a setting. Values of the allow list stay in this browser (storage.local).
 */
export const settingsSchema = z.object({
  /** `auto`: the browser's language, German if it is neither German nor English. */
  language: z.catch(z.enum(['auto', 'de', 'en']), 'auto'),
  sensitivity: z.catch(z.enum(['strict', 'balanced', 'sparing']), 'balanced'),
  /** How often "Wofür?" is asked. `never` is a choice the policy may take away later. */
  reminder: z.catch(z.enum(['daily', 'conversation', 'each', 'never']), 'daily'),
  /** Days that placeholders' real values are kept, sealed, on the disk; 0: until the browser closes. */
  keepMappingDays: z.catch(z.int().check(z.minimum(0), z.maximum(365)), 0),
  /** Replace without asking; a line tells how many and undoes it. */
  automatic: z.catch(z.boolean(), false),
  /** "Nie wieder melden": values that are not reported any more. */
  allowList: z.catch(
    z.array(z.string().check(z.maxLength(ALLOWED_VALUE_LENGTH))).check(z.maxLength(ALLOW_LIST_LENGTH)),
    [],
  ),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings that hold where nothing is stored. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
