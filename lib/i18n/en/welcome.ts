import type { welcome as de } from '../de/welcome';
import type { TranslationOf } from '../message';

export const welcome: TranslationOf<typeof de> = {
  page: 'Welcome',
  'hero.one': 'Use AI.',
  'hero.two': 'Keep the names.',
  'hero.lead':
    'Before a text goes to an AI tool it passes the lock. What points to people is replaced, and put back in the answer.',
  'hero.local': 'Everything happens in this browser. Schleuse itself sends nothing.',
  'hero.collector': 'Your company collects counts, no content, on its own server {host}.',

  progress: 'Step {n} of {m}',
  next: 'Continue',
  skip: 'Skip',
  back: 'Back',
  finish: 'Done, practise now',
  'to.practice': 'Practise at once',
  failed: 'Saving did not work. What held before still holds.',
  language: 'Language',

  'how.title': 'How it works',
  'how.pass': 'Harmless text just passes.',
  'how.pass.why': 'You notice nothing.',
  'how.ask': 'For names, addresses, bank details a panel asks.',
  'how.ask.why': 'One key is enough: Enter.',
  'how.back': 'The answer shows the real values again.',
  'how.back.why': 'On your screen only.',
  'kept.title': 'What the register holds',
  'kept.1': 'Day, tool, purpose',
  'kept.2': 'Your unit, not your name',
  'kept.3': 'Kind and number of findings',
  'never.title': 'What it never holds',
  'never.1': 'Texts, names, values',
  'never.2': 'Times of day, pages visited',
  'never.3': 'What you type before you send',

  'firm.title': 'You and your company',
  'firm.lead': 'Both are optional and can be changed later.',
  'firm.name': 'Name of the company',
  'firm.name.why':
    'Stands on the documents that Schleuse makes from the register. More of this in the register, under company data.',
  'firm.ruled': 'The name is set by the rules of your company.',

  'tools.title': 'Tools and strictness',
  'tools.lead': 'Holds at once, in all tabs. You can change it later in the settings.',
  'tools.which': 'Which AI tools are allowed in your company?',
  'tools.which.why':
    'This blocks nothing. What you do not tick can still be used, is guarded, and counts as not decided yet.',
  'fixed.by': 'The rules of your company have laid this down.',

  'managed.title': 'Your company has set everything up',
  'managed.text': 'There is nothing to do here. The settings show what holds.',
  'managed.settings': 'See the settings',
};
