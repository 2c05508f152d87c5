import type { uses as de } from '../de/uses';
import type { TranslationOf } from '../message';

export const uses: TranslationOf<typeof de> = {
  'tool.pad': 'Schleuse, Replace text',

  'action.paste': 'pasted',
  'action.drop': 'dropped',
  'action.typed_submit': 'typed and sent',
  'action.edit_submit': 'edited and sent',
  'action.file_attach': 'file attached',
  'action.output_copied': 'answer copied',
  'action.seen': 'page opened',

  'protection.none_needed': 'no findings',
  'protection.pseudonymised': 'replaced',
  'protection.removed': 'removed',
  'protection.warned_continued': 'as original',
  'protection.cancelled': 'cancelled',
  'protection.blocked': 'held',
  'protection.not_checked': 'not checked',
  'protection.not_guarded': 'not protected',
  'protection.paused': 'paused',

  'reason.consent': 'person knows and agrees',
  'reason.public': 'data already public',
  'reason.false-alarm': 'false alarm',
  'reason.other': 'other reason',

  'account.company': 'company account',
  'account.private': 'private account',

  'guard.selectors': 'direct',
  'guard.fallback': 'the long way round',
  'guard.none': 'none',
};
