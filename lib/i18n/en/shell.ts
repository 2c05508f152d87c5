import type { shell as de } from '../de/shell';
import type { TranslationOf } from '../message';

export const shell: TranslationOf<typeof de> = {
  'count.new': { one: '1 new', other: '{n} new' },
  'sample.load': 'Look around with example data',
  'sample.on': 'You are looking at example data.',
  'sample.on.why': '“Muster GmbH” is invented. Your own entries stay untouched.',
  'sample.remove': 'Remove example data',
  'sample.failed': 'That did not work. Please close other windows of the register and try again.',
};
