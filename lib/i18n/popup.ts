import { popup as de } from './de/popup';
import { popup as en } from './en/popup';
import { defineTable } from './translator';

/** Texts of the toolbar's window. */
export const popupStrings = defineTable(de, { en });
