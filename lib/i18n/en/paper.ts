import type { paper as de } from '../de/paper';
import type { TranslationOf } from '../message';

export const paper: TranslationOf<typeof de> = {
  'meta.document': 'Document',
  'meta.state': 'State',
  'meta.day': 'Date',
  'meta.version': 'Version',
  'meta.policy': 'Rules',
  'meta.law': 'State of the law',
  'meta.company': 'Company',
  'meta.group': 'Smallest group shown',
  'meta.group.text': 'Roles with fewer than {n} people are shown under “Others”.',
  'meta.key': 'Key of this browser',
  'meta.made': 'Made with',
  'meta.language': 'Language',

  'state.draft': 'draft',
  'state.released': 'approved',
  sample: 'Sample data of an invented company',

  'value.yes': 'yes',
  'value.no': 'no',
  'value.open': 'still open',

  'made.line': 'Made with Schleuse {version} from the register · Not legal advice',
  'made.by': 'Schleuse {version}',
  advice: 'Not legal advice.',
  purpose: 'Not for monitoring performance or conduct.',
  'page.of': 'Page {page} of {pages}',

  'open.title': 'Open points',
  'open.none': 'No open points.',
  'open.what': 'What to do',
  'open.owner': 'Responsible',
  'open.due': 'Due',
  'check.open': 'open',
  'check.done': 'done',

  'sign.title': 'Approval',
  'sign.line': 'Date, {role}',
  'sign.role': 'Role',
  'sign.date': 'Date',
  'sign.signature': 'Signature',

  'sheet.paper': 'Document',
  'sheet.meta': 'Meta',
  'flat.section': 'Section',
  'flat.field': 'Field',
  'flat.value': 'Value',
  'flat.note': 'Note',
};
