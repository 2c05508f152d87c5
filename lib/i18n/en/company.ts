import type { company as de } from '../de/company';
import type { TranslationOf } from '../message';

export const company: TranslationOf<typeof de> = {
  title: 'Company data',
  lead: 'Entered once, used in every document.',
  edit: 'Edit company data',
  'empty.title': 'No company data yet',
  'empty.why':
    'Name, address and contact stand on every document and in every notice. It takes about two minutes.',
  'empty.go': 'Enter company data',

  'group.company': 'Company',
  'group.responsible': 'Responsibility and data protection',
  'group.around': 'Surroundings',
  'group.people': 'People per role',
  'group.people.lead':
    'Roles with fewer than {n} people are shown as “Others” in views and documents. Without a number a role counts as too small.',

  name: 'Name of the company',
  'name.hint': 'With its legal form, for example Muster GmbH.',
  shortName: 'Short name for files',
  'shortName.hint': 'Stands in the names of saved files, for example muster-gmbh. Empty: the full name.',
  address: 'Address',
  email: 'E-mail for questions about AI',
  'email.hint': 'Stands in the notices for customers.',
  phone: 'Telephone',
  website: 'Website',
  representative: 'Represented by',
  'representative.hint': 'Who represents the company by law, for example its managing director.',
  dpo: 'Data protection officer',
  'dpo.hint': 'Name or function. Empty where there is none.',
  dpoContact: 'Data protection contact',
  authority: 'Competent supervisory authority',
  'authority.hint': 'The data protection authority of your federal state.',
  worksCouncil: 'Is there a works council?',
  publicBody: 'Public body or public services?',
  'publicBody.hint': 'It decides whether a fundamental rights impact assessment may be due.',
  headcounts: 'People per role',
  'headcounts.none': 'no number entered',

  'problem.name': 'Please name the company. No document is complete without it.',
  'problem.email': 'This is no e-mail address. Example: ai@muster.de',
  'problem.website': 'Please give the whole address, beginning with https://',
  missing: 'Still open: {fields}',
};
