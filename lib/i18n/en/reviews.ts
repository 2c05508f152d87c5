import type { reviews as de } from '../de/reviews';
import type { TranslationOf } from '../message';

export const reviews: TranslationOf<typeof de> = {
  title: 'Review records',
  lead: 'Who reviews an AI text of public interest in substance and answers for it need not label it. Here is the proof, never the text.',
  new: 'Enter a review',
  'empty.title': 'No review records yet',
  'empty.why':
    'Enter a review when an AI text on politics, administration, health, environment, consumer protection or the economy is to appear without a label.',

  'col.content': 'Content',
  'col.version': 'Version',
  'col.useCase': 'Use case',
  'col.role': 'Reviewed by',
  'col.responsible': 'Responsible',
  'col.day': 'Reviewed on',
  'col.state': 'State',

  'state.holds': 'carries the exception',
  'state.incomplete': 'incomplete',
  'state.invalid': 'invalid, changed with AI afterwards',

  'filter.state': 'State',
  'filter.all': 'Every state',

  'group.content': 'What was reviewed',
  'group.check': 'How it was reviewed',
  'group.who': 'Who answers for it',
  contentLabel: 'Name of the content',
  'contentLabel.hint': 'For example “Article on energy prices”. No text from it.',
  versionLabel: 'Reviewed version',
  'versionLabel.hint': 'For example v3 or the day of the file. Only this version is reviewed.',
  useCase: 'Use case',
  'useCase.none': 'none',
  factsChecked: 'The facts in the text are checked',
  'factsChecked.hint': 'The least. Spelling alone is no review in substance.',
  sourcesChecked: 'The sources are checked',
  changes: 'Changes made in the review',
  changesText: 'What was changed',
  'changesText.hint': 'In one sentence, without the text itself.',
  reviewerRole: 'Reviewed by (role)',
  'reviewerRole.hint': 'The function, no name.',
  competenceNote: 'Why this role can judge it',
  editorialResponsible: 'Editorially responsible',
  'editorialResponsible.hint': 'Usually the company.',
  contactPublic: 'Where the public finds it',
  'contactPublic.hint': 'For example the address of the imprint.',
  reviewedDay: 'Reviewed on',
  fixed:
    'What was reviewed cannot be changed any more: a later review would carry an earlier day. For a new version enter the review anew.',
  'reviewedDay.new': 'The register sets the day when you save. It cannot be back-dated.',

  'gap.content': 'The name of the content is missing.',
  'gap.version': 'The reviewed version is missing.',
  'gap.facts': 'Without checked facts the exception does not apply. The text then needs a label.',
  'gap.role': 'The reviewing role is missing.',
  'gap.responsible': 'The responsible party is missing.',
  'gap.later_edit':
    'AI changed the content substantially after the review. Review the new version and enter it anew.',
  why: 'Why the exception does not apply',
  invalidate: 'Substantially changed with AI afterwards',
  invalidated: 'The record for “{name}” is invalid',
};
