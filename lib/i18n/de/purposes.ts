import type { Catalogue } from '../message';

/** What a person uses a tool for. Short: they stand on chips. */
export const purposes = {
  'purpose.mail': 'Mails beantworten',
  'purpose.text': 'Texte schreiben',
  'purpose.translate': 'Übersetzen',
  'purpose.summarise': 'Zusammenfassen',
  'purpose.ideas': 'Ideen sammeln',
  'purpose.code': 'Programmieren',
  'purpose.other': 'Etwas anderes',
} as const satisfies Catalogue;
