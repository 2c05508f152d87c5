import type { panel as de } from '../de/panel';
import type { TranslationOf } from '../message';

export const panel: TranslationOf<typeof de> = {
  'title.personal': { one: '1 item of personal data found', other: '{n} items of personal data found' },
  'title.mixed': { one: '1 item found', other: '{n} items found' },
  'title.special': {
    one: '1 item, specially protected',
    other: '{n} items, {m} of them specially protected',
  },
  'title.secret': 'Credentials stay in-house',
  'title.with-secret': { one: 'Credentials found', other: '{n} items, credentials among them' },
  'title.many': { one: '1 item about {m} people', other: '{n} items about {m} people' },
  'title.out': 'This is what goes out',
  'sub.paste': 'Before inserting into {tool} · nothing sent yet',
  'sub.send': 'Before sending to {tool} · nothing sent yet',
  'out.replaced': { one: '1 item replaced', other: '{n} items replaced' },
  'out.kept': { one: '1 stays', other: '{n} stay' },

  view: 'View',
  'view.original': 'Original',
  'view.replaced': 'Replaced',
  'view.compare': 'Compare',
  'view.here': 'Original · stays here',
  'view.out': 'Replaced · goes to {tool}',

  text: 'Your text, findings marked',
  'text.replaced': 'Your text as it goes out',
  'text.mark': 'Finding, {type}:',
  'text.before': { one: '1 line before …', other: '{n} lines before …' },
  'text.after': { one: '… and 1 more line', other: '… and {n} more lines' },
  'text.cut': '…',

  list: 'Items found',
  places: { one: '1 place', other: '{n} places' },
  kept: 'stays in the text',
  'kept.once': 'no personal data, stays in the text',
  'kept.always': 'not reported again, stays in the text',
  required: 'required',
  switch: 'Replace “{name}”',
  'switch.about': '{type}, becomes {placeholder}, {places}',
  more: 'More about “{name}”',
  'menu.why': 'Found: {reason}',
  'menu.once': 'No personal data, only here',
  'menu.always': 'Never report again',
  'menu.replace': 'Replace after all',

  'many.search': 'Search findings',
  'many.values': { one: '1 value', other: '{n} values' },
  'many.all': 'Replace all: {kind}',
  'many.open': 'Expand: {kind}',
  'many.close': 'Collapse: {kind}',
  'many.next': { one: 'Show 1 more', other: 'Show {n} more' },
  'many.none': 'No finding matches.',
  'many.tip': 'Do you need the whole list? One sample line is often enough.',

  'special.why':
    'Art. 9 GDPR gives health, religion, union membership and the like special protection. Mostly you can do without.',
  'special.criminal':
    'Art. 10 GDPR gives data about criminal offences special protection. Mostly you can do without.',
  'special.stays': 'These words stay in the text. If need be, delete them yourself first.',
  'secret.why': 'A password or key that has gone out once counts as known.',
  'blocked.why': 'Your company’s rules keep {kinds} from going out as they are.',

  go: 'Pseudonymise and insert',
  'go.send': 'Pseudonymise and send',
  'go.unchanged': 'Insert unchanged',
  'go.unchanged.send': 'Send unchanged',
  original: 'Insert original',
  'original.send': 'Send original',
  'original.reason': 'Original with reason …',
  cancel: 'Cancel',
  back: 'Back',

  'said.kept': '{name} stays in the text',
  'said.replaced': '{name} will be replaced',
};
