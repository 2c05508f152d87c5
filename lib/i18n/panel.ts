import { panel as de } from './de/panel';
import { panel as en } from './en/panel';
import { defineTable } from './translator';

export const panelStrings = defineTable(de, { en });
