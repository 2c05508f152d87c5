import type { collector as de } from '../de/collector';
import type { TranslationOf } from '../message';

export const collector: TranslationOf<typeof de> = {
  title: 'Figures for your company',
  where: 'Your company collects the entries of the register at a place of its own: {host}.',
  what: 'Sent for each use: day, tool, what was done and what for, how many findings of which kind, what happened to them and which rules held. No texts, no names, no time of day, not your part of the company.',
  when: 'A day is sent only once it is over. As with every connection, that place sees the network address of this computer and what the browser sends about itself of its own accord.',
  waiting: { one: '1 use is waiting.', other: '{n} uses are waiting.' },
  'waiting.none': 'Nothing is waiting.',
  sent: {
    one: '1 use has arrived so far, the last on {day}.',
    other: '{n} uses have arrived so far, the last on {day}.',
  },
  'sent.none': 'Nothing has arrived so far.',
  rejected: {
    one: '1 use was not accepted there.',
    other: '{n} uses were not accepted there.',
  },
  lost: {
    one: '1 use was not sent: it was deleted, or too many were waiting.',
    other: '{n} uses were not sent: they were deleted, or too many were waiting.',
  },
  permission: 'The browser still has to allow {host}. Until then everything waits here, nothing is lost.',
  allow: 'Allow',
  again: 'Try now',
  'trouble.unreachable': 'That place cannot be reached. Everything waits here and is tried again.',
  'trouble.slow': 'That place does not answer. Everything waits here and is tried again.',
  'trouble.busy': 'That place asks for patience. Everything waits here and is tried again.',
  'trouble.denied':
    'That place does not let this browser in. Please tell your administration. Everything waits here.',
  'trouble.refused':
    'That place does not take what arrives. Please tell your administration. Everything waits here.',
  'trouble.strange':
    'Something else answers at this address, perhaps the login page of a network. Everything waits here and is tried again.',
  'trouble.rejected': 'A part was not accepted there. Please tell your administration.',
  'popup.where': 'Figures without content go to {host}.',
  'popup.last': 'Last on {day}.',
  'popup.open': 'Open settings',
};
