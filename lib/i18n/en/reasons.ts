import type { reasons as de } from '../de/reasons';
import type { TranslationOf } from '../message';

export const reasons: TranslationOf<typeof de> = {
  'reason.unknown': 'matches a known pattern',
  'reason.with-word': '{reason} (“{word}”)',

  'reason.checksum': 'the check digit is right',
  'reason.shape': 'has the fixed form of it',
  'reason.label': 'stands behind a label',
  'reason.column': 'stands in a column for it',
  'reason.list': 'stands in a list of personal details',
  'reason.known': 'occurred earlier in this conversation',

  'reason.salutation': 'form of address before it',
  'reason.title': 'title before it',
  'reason.greeting': 'greeting before it',
  'reason.relation': 'word for a person before it',
  'reason.office': 'office or role before it',
  'reason.signed': 'stands with a signature',
  'reason.called': 'is introduced as a name',
  'reason.closing': 'stands below the closing line',
  'reason.speaker': 'stands as the speaker at the start of a line',
  'reason.first-name': 'known first name',
  'reason.beside-name': 'stands beside a name',
  'reason.context': 'stands where names stand',
  'reason.propagated': 'is a name in another place of the text',
  'reason.org-context': 'stands where company names stand',

  'reason.street-and-town': 'street and town',
  'reason.street': 'street and house number',
  'reason.postcode': 'postcode and town',
  'reason.address-block': 'stands above postcode and town',
  'reason.district': 'letters of a registration district',
  'reason.spoken': 'digits in words',
  'reason.handle': 'user name with its sign',
  'reason.path': 'folder of a user',
  'reason.link.profile': 'address of a personal profile',
  'reason.link.parameter': 'address with personal details or a key',
  'reason.link.key': 'address with a personal key',
  'reason.token': 'key of a known service',
  'reason.private-key': 'private key',
  'reason.connection': 'connection details with a password',
};
