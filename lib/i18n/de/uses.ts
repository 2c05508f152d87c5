import type { Catalogue } from '../message';

/** How the register names what was done with a text. */
export const uses = {
  // The pad for programs outside the browser, among the tools.
  'tool.pad': 'Schleuse, Text ersetzen',

  'action.paste': 'eingefügt',
  'action.drop': 'hineingezogen',
  'action.typed_submit': 'geschrieben und gesendet',
  'action.edit_submit': 'geändert und gesendet',
  'action.file_attach': 'Datei angehängt',
  'action.output_copied': 'Antwort kopiert',
  'action.seen': 'Seite geöffnet',

  'protection.none_needed': 'ohne Funde',
  'protection.pseudonymised': 'ersetzt',
  'protection.removed': 'entfernt',
  'protection.warned_continued': 'im Original',
  'protection.cancelled': 'abgebrochen',
  'protection.blocked': 'angehalten',
  'protection.not_checked': 'nicht geprüft',
  'protection.not_guarded': 'nicht geschützt',
  'protection.paused': 'pausiert',

  // Why an original went out.
  'reason.consent': 'Person weiß es und ist einverstanden',
  'reason.public': 'Angaben schon öffentlich',
  'reason.false-alarm': 'Fehlalarm',
  'reason.other': 'anderer Grund',

  'account.company': 'Firmenkonto',
  'account.private': 'privates Konto',

  'guard.selectors': 'direkt',
  'guard.fallback': 'auf Umweg',
  'guard.none': 'keiner',
} as const satisfies Catalogue;
