import type { exchange as de } from '../de/exchange';
import type { TranslationOf } from '../message';

export const exchange: TranslationOf<typeof de> = {
  title: 'Exchange and backup',
  lead: 'The register lies in this browser alone. Here you pass it on, take others in and back it up.',

  'give.title': 'Pass on the register of this browser',
  'give.why':
    'A file for the person who keeps the register in your company. It holds days and counts alone: no texts, no names, no times of day. What you entered yourself comes with it.',
  'give.role': 'Your part of the company',
  'give.role.hint': 'Stands beside the uses of this browser from now on. Small parts are merged.',
  'give.role.none': 'not given',
  'give.rows': 'What is in the file',
  'give.look': 'Look at the file',
  'give.look.part': 'The first {n} lines. Once saved, you can open the whole file with any editor.',
  'give.save': 'Save the file',

  'table.uses': 'Uses',
  'table.tools': 'Tools',
  'table.useCases': 'Use cases',
  'table.assessments': 'Assessments',
  'table.reviews': 'Review records',
  'table.incidents': 'Incidents',

  'take.title': 'Take in the registers of other browsers',
  'take.why':
    'Drop the files here, hundreds at once if you like. What is here already is recognised. Damaged or altered files are left out and named. All others come in together, or none does.',
  'take.choose': 'Choose files',
  'take.reading': 'Reading and checking files',
  'take.entering': 'Entering',
  'take.progress': '{done} of {total}',
  'take.cancel': 'Cancel',
  'take.cancelled': 'Cancelled. Nothing was taken in.',
  'take.full': 'There is not enough disk space. Nothing was taken in and nothing was lost.',
  'take.failed': 'That did not work. Nothing was taken in. Please try again.',
  'take.interrupted': {
    one: 'On {day} taking in a file was interrupted. Nothing of it was taken in. Please take the file in again.',
    other:
      'On {day} taking in {n} files was interrupted. Nothing of them was taken in. Please take the files in again.',
  },
  'take.read': 'Understood',
  'take.done': { one: 'One file taken in', other: '{n} files taken in' },
  'take.uses': { one: 'One new use', other: '{n} new uses' },
  'take.records': { one: 'one new entry', other: '{n} new entries' },
  'take.known': { one: 'one use was here already', other: '{n} uses were here already' },
  'take.ended': {
    one: 'one use is older than your retention period',
    other: '{n} uses are older than your retention period',
  },
  'take.conflicts': {
    one: 'one assessment does not follow on the one here and was left out',
    other: '{n} assessments do not follow on those here and were left out',
  },
  'take.left': { one: 'One file was left out', other: '{n} files were left out' },

  'problem.too_large': 'too large, was not read',
  'problem.unreadable': 'could not be read',
  'problem.broken': 'damaged or cut off',
  'problem.foreign': 'no file of this register',
  'problem.newer': 'from a newer version of the extension; please update here first',
  'problem.sample': 'holds example data',
  'problem.wrong_kind': 'does not belong here (a backup in place of a register, or the reverse)',
  'problem.form': 'holds entries that do not exist in this form',
  'problem.altered': 'altered or damaged after it was saved',
  'problem.chain': 'earlier versions of an assessment are missing or altered',
  'problem.result': 'an assessment does not fit its answers',
  'problem.day': 'holds days in the future',
  'problem.suspicious': 'holds program code or a formula where a name belongs',

  'backup.title': 'Back up the whole register',
  'backup.why':
    'Everything in one file: to keep, and to move to another browser. Keep the file as you keep business papers. What you have begun and not saved, such as half a classification, is not in it: finish it first.',
  'backup.save': 'Save a backup',
  'backup.choose': 'Restore a backup',
  'backup.ask': 'Replace the whole register?',
  'backup.ask.hint': {
    one: 'The backup holds one use and {cases} use cases. What is in the register now will be gone.',
    other: 'The backup holds {n} uses and {cases} use cases. What is in the register now will be gone.',
  },
  'backup.keep': 'Change nothing',
  'backup.go': 'Replace',
  'backup.done': 'The backup is restored.',
  'backup.wrong': 'This file was not restored: {why}. Nothing has changed.',
  'backup.full': 'There is not enough disk space. Nothing has changed.',
  'backup.failed': 'That did not work. Nothing has changed.',

  saved: 'Saved: {file}',
  'save.failed': 'The file could not be saved. The register is unchanged.',

  'kept.title': 'What was deleted by itself',
  'kept.why': {
    one: 'Single uses are kept for one day, then monthly totals without the part of the company remain.',
    other: 'Single uses are kept for {n} days, then monthly totals without the part of the company remain.',
  },
  'kept.none': 'Nothing had to be deleted so far.',
  'kept.day': 'Day',
  'kept.uses': 'Uses summed up',
  'kept.totals': 'Monthly totals deleted',
  'kept.records': 'Entries deleted',

  'sample.off': 'While example data are shown nothing can be taken in or restored.',
};
