import type { rulesPage as de } from '../de/rules-page';
import type { TranslationOf } from '../message';

export const rulesPage: TranslationOf<typeof de> = {
  'view.label': 'What is being set?',
  'view.me': 'For me',
  'view.stored': 'My data',
  'view.company': 'Company rules',
  'view.rollout': 'Roll-out',

  'rules.lead':
    'For this browser. A rules file and the administration of the browser count more than what is set here.',
  'table.title': 'All rules',
  'table.field': 'Rule',
  'table.value': 'Holds',
  'table.source': 'Comes from',
  'table.below': 'further down',
  none: 'not set',
  count: { one: '1 entry', other: '{n} entries' },
  terms: { one: '1 term', other: '{n} terms' },
  days: { one: '1 day', other: '{n} days' },

  'sources.title': 'Where the rules come from',
  'sources.version': 'Version {version} holds. It stands in the register beside each use.',
  'sources.managed.none': 'The administration of this browser sets nothing.',
  'sources.managed': 'The administration of this browser sets rules, read on {day}.',
  'sources.managed.silent':
    'The administration of this browser says nothing at present. Its last state holds for one more day.',
  'sources.file.none': 'No rules file is loaded.',
  'sources.file': 'A rules file is loaded, on {day}.',
  'sources.load': 'Load rules file',
  'sources.drop': 'Remove rules file',
  'sources.loaded': 'Loaded. The rules hold now.',
  'sources.unread': 'This is no rules file. What held before still holds.',
  'sources.large': 'This file is too large. What held before still holds.',
  'sources.problems': { one: 'One place does not fit:', other: '{n} places do not fit:' },
  'sources.place': '{path} {problem}',
  'sources.whole': 'The file',

  'tools.title': 'Tools',
  'tools.reported':
    'Blocked, but only recognised: {tools}. There the use is noted and not prevented. It can only be prevented once the address stands under “Own tools” and is then blocked here.',
  'tools.reported.others': 'all tools that Schleuse recognises and does not protect',
  'own.title': 'Own tools',
  'own.why':
    'AI pages in your own house, such as Open WebUI or LibreChat. The browser asks for permission for exactly this address.',
  'own.host': 'Address',
  'own.host.hint': 'for instance ki.firma.example or http://ki.lan:3000',
  'own.add': 'Protect',
  'own.bad': 'This is no address. Example: ki.firma.example:3000',
  'own.denied': 'The browser got no permission. {host} is not protected.',
  'own.missing': 'permission missing',
  'own.guarded': 'protected',
  'own.allow': 'Allow',
  'own.remove': 'Remove',
  'own.remove.named': 'Remove: {host}',
  'own.company': 'by the company',

  'actions.title': 'What happens to findings',
  'actions.why': 'Without a rule you are asked. Finer rules, for one tool alone, stand in a rules file.',

  'terms.title': 'Own terms and patterns',
  'terms.new': 'Paste a list or load it as CSV, one term a line',
  'terms.hint':
    'Capitals, umlauts and genitive make no difference. Check values are stored: the list cannot be read back, though a guessed term can be tested.',
  'terms.load': 'Load CSV',
  'terms.save': 'Take over list',
  'terms.drop': 'Delete list',
  'terms.now': { one: 'One term is reported.', other: '{n} terms are reported.' },
  'terms.none': 'No own terms.',
  'patterns.label': 'Patterns, one a line',
  'patterns.bad': 'Not taken over: {pattern}. A * stands only at the end of a word.',

  'company.title': 'Company and contact person',
  'company.name': 'Company',
  'company.address': 'Address',
  'company.dataProtection': 'Data protection contact',
  'company.authority': 'Supervisory authority',
  'company.legalBasis': 'Legal basis',
  'contact.name': 'Contact person',
  'contact.email': 'E-mail',
  'contact.phone': 'Telephone',

  'rollout.title': 'Roll-out to all computers',
  'rollout.lead':
    'The files carry the rules that hold in this browser. Own terms stand in them as check values only.',
  'rollout.updateUrl': 'Address of the package for Chrome and Edge (without it only the rules)',
  'rollout.firefoxUrl': 'Address of the package for Firefox (without it only the rules)',
  'rollout.save': 'Save',
  'rollout.save.named': 'Save: {file}',
  'rollout.file': 'Rules file',
  'rollout.file.why': 'To be loaded on the page “Company rules” of another browser.',
  'rollout.linux': 'Chrome, Edge and Chromium on Linux',
  'rollout.linux.why':
    'Belongs into /etc/opt/chrome/policies/managed, for Chromium into /etc/chromium/policies/managed.',
  'rollout.windows': 'Chrome and Edge on Windows',
  'rollout.windows.why': 'Double click with administrator rights, or by group policy or log-on script.',
  'rollout.mac': 'Chrome and Edge on macOS',
  'rollout.mac.why': 'Profile for device management, or double click and confirm in the system settings.',
  'rollout.admx': 'Group policy and Intune',
  'rollout.admx.why':
    'Templates: put them into PolicyDefinitions or upload them in Intune under “Import ADMX”, then fill in.',
  'rollout.firefox': 'Firefox on all systems',
  'rollout.firefox.why':
    'Belongs into the folder distribution beside Firefox, on Linux into /etc/firefox/policies.',

  saved: 'Saved',
  failed: 'Saving failed. What held before still holds.',
};
