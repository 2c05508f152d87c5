import type { decisions as de } from '../de/decisions';
import type { TranslationOf } from '../message';

export const decisions: TranslationOf<typeof de> = {
  'reason.title': 'Insert original: a short reason',
  'reason.title.send': 'Send original: a short reason',
  'reason.sub': 'Your company asks why, not what. The text itself is not stored.',
  'reason.ask': 'Why should the real data go out?',
  'reason.consent': 'The person knows and agrees',
  'reason.public': 'The data are already public',
  'reason.false-alarm': 'False alarm, no personal data',
  'reason.other': 'Other reason',
  'reason.log': 'The register gets: {entry}.',
  'reason.entry': {
    one: '{day} · {tool} · 1 item · original with reason',
    other: '{day} · {tool} · {n} items · original with reason',
  },
  'reason.missing': 'Please choose a reason.',
  'note.label': 'In your own words (optional)',
  'note.label.required': 'In your own words',
  'note.hint':
    'Short, without names or other personal data, {n} characters at most. It is checked here and then stands in the register.',
  'note.found': 'It is not stored like this. It still holds: {found}. Shorten it, or have it replaced.',
  'note.value': '“{value}” ({kind})',
  'note.quote': 'from the text',
  'note.replace': 'Replace',
  'note.long': 'These are more than {n} characters. Please shorten it.',
  'note.missing': 'Please add the reason in a few words.',
  'note.broken': 'Your words could not be checked, so they are not stored. Delete them, or try again.',
  'reason.go': 'Insert original with this reason',
  'reason.go.send': 'Send original with this reason',

  'scan.title': 'Checking a long text',
  'scan.sub': { one: '1 character', other: '{n} characters, this takes a moment' },
  'scan.gauge': 'Check',
  'scan.progress': { one: '{p}% checked · 1 item so far', other: '{p}% checked · {n} items so far' },
  'scan.left': { one: 'about 1 second left', other: 'about {n} seconds left' },
  'scan.safe.paste':
    'Your text is safe here and not inserted yet. Wait or cancel; if you cancel it stays on the clipboard.',
  'scan.safe.drop':
    'Your text is safe here and not inserted yet. Wait or cancel; if you cancel it stays where you dragged it from.',
  'scan.safe.send':
    'Your text has not been sent yet. Wait or cancel; if you cancel it stays in the message box.',
  'scan.said': '{p} percent checked',

  'unchecked.title': 'This text could not be checked',
  'unchecked.sub': 'The check stopped. That does not mean there is nothing in it.',
  'unchecked.do':
    'Please read the text through once more before you insert it. The register will say “not checked”.',
  'unchecked.do.send':
    'Please read the text through once more before you send it. The register will say “not checked”.',
  'unchecked.forbidden':
    'Your company does not let out here what could not be checked. Try again, or shorten the text.',
  'unchecked.again': 'Check again',
  'unchecked.anyway': 'Insert unchecked',
  'unchecked.anyway.send': 'Send unchecked',

  'failed.title': 'Inserting did not work',
  'failed.sub': 'The page did not accept the text. It is here and will not be lost.',
  'failed.text': 'Replaced text',
  'failed.original': 'Original',
  'failed.next': 'What to do:',
  'failed.do': 'copy the text, click into the message box and paste with {keys}. Replaced stays replaced.',
  'failed.copy': 'Copy replaced text',
  'failed.retry': 'Try again',
  'failed.copy.original': 'Copy original',
  'failed.copied': 'Copied. Now paste with {keys}.',
  'failed.clip': 'Copying failed. The text is selected: press {keys}.',
  close: 'Close',
  cancel: 'Cancel',
  'key.ctrl': 'Ctrl',
};
