import type { notices as de } from '../de/notices';
import type { TranslationOf } from '../message';

export const notices: TranslationOf<typeof de> = {
  'toast.replaced': { one: '1 item replaced', other: '{n} items replaced' },
  'toast.files-replaced': {
    one: '1 item in the attachment replaced',
    other: '{n} items in the attachment replaced',
  },
  'toast.files-twice':
    'Attached again. The attachment from before is still there: please remove it on the page.',
  'toast.files-none': 'This folder holds no file that can be read. Nothing was attached.',
  'toast.files-cut': {
    one: 'Only the first file of the folder is attached. The others stay out.',
    other: 'Only the first {n} files are attached. The others stay out.',
  },
  'toast.leak-blocked': {
    one: 'Sending held: 1 item is still in the text',
    other: 'Sending held: {n} items are still in the text',
  },
  'toast.typed': {
    one: '1 item in the text. Schleuse will ask before sending.',
    other: '{n} items in the text. Schleuse will ask before sending.',
  },
  'toast.send-again': 'Replaced and not sent yet. The text is in the message box, please send it again.',
  'toast.late': 'The message was sent before the check was finished. The register says “not checked”.',
  'toast.purpose-noted': 'Noted for this conversation: {purpose}',
  'toast.fallback':
    'Protected, the long way round: the page has changed. Schleuse checks the message box you are writing in.',
  'toast.rules-changed': 'Your company has new rules for AI tools.',
  'toast.image': 'Schleuse cannot check pictures. Please look yourself.',
  'toast.media': 'Schleuse cannot check sound and films. Please look yourself.',
  'action.view': 'View',
  'action.undo': 'Undo',
  'action.register': 'Register',
  'action.ok': 'Got it',
  close: 'Close',

  'state.ok': 'allowed',
  'state.open': 'no rule yet',
  'state.nopd': 'no personal data',
  'state.new': 'not checked yet',
  'state.blocked': 'blocked',
  'reminder.ok': 'Approved in your company. Schleuse replaces names first.',
  'reminder.open': 'Schleuse replaces names and other details before they go out.',
  'reminder.nopd': 'Allowed as long as no personal data go in.',
  'reminder.new':
    'This tool is new in your company. Your administration sees that it is used, not by whom and not with what.',
  'reminder.blocked':
    'Your company does not use this tool. Inserting and sending are off here. Reading works.',
  'reminder.why': 'What are you using it for?',
};
