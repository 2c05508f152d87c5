import type { assessments as de } from '../de/assessments';
import type { TranslationOf } from '../message';

export const assessments: TranslationOf<typeof de> = {
  title: 'Assessments',
  lead: 'Every version is kept and gives the same result again under the law of its day.',
  'empty.title': 'No assessments yet',
  'empty.why': 'An assessment comes from the questions about a use case.',
  'empty.go': 'To the use cases',
  'col.name': 'Use case',
  'col.category': 'Assessment',
  'col.state': 'State',
  'col.assessed': 'Assessed on',
  'col.law': 'Law as of',
  'col.version': 'Version',
  'col.role': 'Assessed by',
  'col.rules': 'Rules',
  'filter.category.all': 'Any assessment',
  'state.approved': 'approved',
  'state.review': 'to be checked',
  'state.open': 'not approved',
  'history.title': 'Assessments: {name}',
  'history.lead': 'All versions, the newest first.',
  'history.case': 'To the use case',
  version: 'Version {n}',
  'version.newest': 'newest',
  'version.approved': 'approved on {day}',
  'version.made': 'Assessed on {day}, law as of {law}',
  'version.reviewed': 'checked and confirmed',
  'version.override': 'Classified by hand. Computed: {computed}. Reason: {reason}',
  'version.same': 'The answers give this result again today.',
  'version.differs':
    'The stored answers give another result. This version was altered afterwards or comes from a newer version of Schleuse.',
  'chain.ok': 'The chain of checksums is complete.',
  'chain.means':
    'Later changes to older versions would show. That is no proof against somebody who has access to this computer.',
  'chain.broken':
    'The chain of checksums is broken at version {versions}. The versions can be read, but are no longer proven to be complete.',
};
