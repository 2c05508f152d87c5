import type { popup as de } from '../de/popup';
import type { TranslationOf } from '../message';

export const popup: TranslationOf<typeof de> = {
  'popup.today': 'Today by you',
  'popup.stored': 'What is stored?',
  'popup.uses': { one: 'Use', other: 'Uses' },
  'popup.replaced': { one: 'Item replaced', other: 'Items replaced' },
  'popup.pause': 'Pause in this tab',
  'popup.resume': 'Protect again',
  'popup.reload': 'Reload page',
  'popup.allow': 'Allow access',
  'popup.protect': 'Protect this page',
  'popup.protect.now': 'Protect now',
  'popup.protect.why':
    'The browser asks for permission for {host} alone. Schleuse then checks what you write there.',
  'popup.point': 'Show field',
  'popup.register': 'Register',
  'popup.settings': 'Settings',
  'popup.language': 'Language',
  'popup.full': {
    one: 'The register’s storage is full. 1 use is waiting to be entered.',
    other: 'The register’s storage is full. {n} uses are waiting to be entered.',
  },
  'popup.lost': {
    one: '1 use is missing from the register: the storage was full.',
    other: '{n} uses are missing from the register: the storage was full.',
  },
  'popup.unread': 'The register cannot be read. New uses wait until it works again.',
  'popup.pad': 'Replace text',
  'popup.pad.here': 'Replace the text in Schleuse',
  'popup.mappings': 'Mappings ({n})',
  'popup.wipe': 'Delete all mappings',
  'popup.purpose': 'What are you using {tool} for?',
  'popup.account.company': 'Account: of the company',
  'popup.account.private': 'Account: private',
  'popup.account.private.why': 'Your company’s contracts with the vendor do not cover private accounts.',
  'popup.mute': 'Schleuse does not answer at the moment',
  'popup.mute.why': 'Whether this tab is protected cannot be said. Close this window and open it again.',
  'popup.again': 'Try again',
};
