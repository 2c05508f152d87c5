import type { pageNotice as de } from '../de/page-notice';
import type { TranslationOf } from '../message';

export const pageNotice: TranslationOf<typeof de> = {
  'stale.text': 'Schleuse was set up or updated. Please reload the page.',
  'stale.why': 'Until then nothing is checked on this page. Copy a text you have begun, to be safe.',
  'missing.text': 'Schleuse cannot ask on this page right now.',
  'missing.why':
    'Your text was held and not sent: it is still on the clipboard or in the message box. Reload the page; please copy a typed text first.',
  'blocked.text': '{tool} is blocked in your company.',
  'blocked.why':
    'You can read everything. Schleuse stops pasting and sending here; your text stays where it is.',
  'blocked.contact': 'Questions: {contact}',
  'blocked.instead': 'You can use instead:',
  'blocked.ok': 'Got it',
  'point.text': 'Click into the field in which you write your messages.',
  'point.why': 'Schleuse remembers it for this page. Esc cancels.',
  'point.cancel': 'Cancel',
  'pointed.text': 'Noted. Schleuse checks this field from now on.',
  'pointed.none': 'Nothing can be written there. Please click into the input field.',
  reload: 'Reload page',
  close: 'Close',
};
