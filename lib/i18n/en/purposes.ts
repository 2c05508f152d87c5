import type { purposes as de } from '../de/purposes';
import type { TranslationOf } from '../message';

export const purposes: TranslationOf<typeof de> = {
  'purpose.mail': 'Answer mails',
  'purpose.text': 'Write texts',
  'purpose.translate': 'Translate',
  'purpose.summarise': 'Summarise',
  'purpose.ideas': 'Collect ideas',
  'purpose.code': 'Write code',
  'purpose.other': 'Something else',
};
