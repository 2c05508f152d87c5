import type { Settings } from '@/lib/settings/settings';
import { settings as de } from './de/settings';
import { settings as en } from './en/settings';
import { defineTable } from './translator';

/** Texts of the settings' page. */
export const settingsStrings = defineTable(de, { en });

/** Does not compile while a choice has no name. */
de satisfies Record<
  | `language.${Settings['language']}`
  | `sensitivity.${Settings['sensitivity']}`
  | `reminder.${Settings['reminder']}`
  | `automatic.${Settings['automatic']}`
  | `style.${Settings['styles'][string]}`,
  string
>;
