import type { practice as de } from '../de/practice';
import type { TranslationOf } from '../message';

export const practice: TranslationOf<typeof de> = {
  title: 'Practice chat',
  lead: 'Here Schleuse guards as it does with a real AI tool. Nothing goes out, nothing enters the register. Everybody is invented.',
  'steps.title': 'In half a minute',
  'step.copy': 'Copy a text.',
  'step.paste': 'Paste it into the box below (Ctrl V).',
  'step.decide': 'Decide in the panel: the Enter key replaces.',
  'step.send': 'Send and read the answer.',
  'step.done': 'done',
  'finished.title': 'That is all there is to it.',
  'finished.text':
    'The answer shows the real values, on your screen only. This is how it works from now on with every AI tool that Schleuse knows.',
  'go.register': 'To the register',
  'go.settings': 'To the settings',

  'chat.label': 'Conversation',
  'chat.empty': 'Nothing sent yet.',
  'chat.out': 'This went out',
  'chat.answer': 'Answer of the practice chat',
  'chat.echo': 'Understood. Your message once more:',
  'chat.composer': 'Message to the practice chat',
  'chat.hint': 'Paste or write a text here',
  'chat.send': 'Send',

  'samples.title': 'Texts to try',
  'sample.mail': 'Mail from a customer',
  'sample.harmless': 'Harmless notice',
  'sample.special': 'Sick note',
  'sample.copy': 'Copy: {name}',
  'sample.copy.short': 'Copy',
  'sample.copied': 'Copied. Now paste it into the box.',
  'sample.failed': 'Copying did not work. Select the text and copy it yourself.',
};
