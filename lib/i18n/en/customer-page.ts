import type { customerPage as de } from '../de/customer-page';
import type { TranslationOf } from '../message';

export const customerPage: TranslationOf<typeof de> = {
  title: 'How we use artificial intelligence',
  lead: 'This page says what {company} uses artificial intelligence (AI) for, which data are processed in doing so, and whom you can ask.',
  'other.language': 'Deutsche Fassung',
  none: 'At present we do not use AI in anything that concerns customers.',
  uses: 'What we use AI for',

  'row.impact': 'What this means for you',
  'row.data': 'Your data',
  'row.decides': 'Who decides',
  'row.notice': 'How you can tell',

  'impact.none': 'You do not come into contact with the results.',
  'impact.sees_output': 'You may get to see results of the AI.',
  'impact.made_for_them': 'Texts or images for you may be made with AI.',
  'impact.offer_price': 'Offers or prices for you may be prepared with AI.',
  'impact.decision': 'A decision that concerns you may be prepared with AI.',
  'impact.unsure': 'We are still checking how this concerns you.',

  'data.none': 'We give the AI no personal data in doing so.',
  'data.anon': 'We remove beforehand what points to you.',
  'data.pseudo':
    'We replace names and other data that point to you with placeholders beforehand. The key to them stays with us.',
  'data.pseudo.to':
    'We replace names and other data that point to you with placeholders beforehand. The key to them stays with us. The text with placeholders goes to: {recipients}.',
  'data.personal': 'Personal data are processed as far as this purpose needs them.',
  'data.personal.to':
    'Personal data are processed as far as this purpose needs them. Recipients: {recipients}.',
  'data.special': 'Specially protected data may be processed, too, as far as the law allows it.',
  'data.special.to':
    'Specially protected data may be processed, too, as far as the law allows it. Recipients: {recipients}.',
  'data.unsure': 'We treat the data as personal data as long as nothing else is settled.',
  'data.third': 'Recipients outside the European Economic Area: {countries}.',

  'decides.role': 'The decision is made by: {role}.',
  'decides.people': 'The decision is made by people here.',

  rights: 'Your questions and your rights',
  'rights.ask': 'Questions about our use of AI are answered by: {contact}.',
  'rights.dpo': 'Data protection: {dpo}.',
  'rights.list':
    'You can ask for access to your personal data, have them corrected or erased, have the processing restricted, object to it, and complain to a supervisory authority.',
  'rights.authority': 'Competent supervisory authority: {authority}.',
  'rights.privacy': 'To the privacy notice',

  responsible: 'Responsible: {company}, {address}',
  'responsible.short': 'Responsible: {company}',
  updated: 'As of: {day}',
};
