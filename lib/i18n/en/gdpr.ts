import type { gdpr as de } from '../de/gdpr';
import type { TranslationOf } from '../message';

export const gdpr: TranslationOf<typeof de> = {
  title: 'Data protection',
  lead: 'Record under Art. 30 GDPR, legal basis and pre-check for an impact assessment.',
  'none.title': 'No personal data',
  'none.why':
    'According to the assessment no personal data go into the AI. Neither an entry in the record nor an impact assessment is needed for it.',
  unassessed: 'The assessment is still missing. With it, questions of the pre-check are answered already.',

  missing: 'For a complete entry these are still missing:',
  complete: 'The entry in the record is complete.',
  'missing.company': 'Company data',
  'missing.vendor': 'Vendor check',
  'missing.here': 'on this page',
  'missing.case': 'in the use case',

  'group.basis': 'Legal basis',
  legalBasis: 'Legal basis',
  'legalBasis.hint':
    'For customer requests mostly the contract, for internal help mostly legitimate interests. Legitimate interests need a balancing.',
  legalBasisText: 'Reason',
  'legalBasisText.hint': 'Why it carries; for legitimate interests the balancing in two sentences.',
  art9Basis: 'Condition for specially protected data (Art. 9(2))',
  'art9Basis.hint': 'For example explicit consent. Without a condition such data may not go in.',

  'group.data': 'Who and what',
  dataSubjects: 'Data subjects',
  dataCategories: 'Categories of data',
  observed: 'Noticed in use: {types}',
  'observed.take': 'Take over',

  'group.keep': 'Deletion and protection',
  retentionOwn: 'Deletion in the house',
  'retentionOwn.hint': 'When results are deleted, for example together with the customer file.',
  measures: 'Protection measures',
  'measures.hint':
    'What holds beside replacing by placeholders, for example company account, training switched off, access for two roles only.',
  'measures.own': 'Schleuse replaces what it finds by placeholders before sending (pseudonymisation).',

  'group.from': 'From other records',
  controller: 'Controller',
  contact: 'Contact',
  recipients: 'Recipients',
  thirdCountries: 'Third countries',
  transferBasis: 'Basis for the third country',
  retentionVendor: 'Deletion at the vendor',
  'vendor.none': 'The vendor check of {tool} is missing.',
  'vendor.go': 'Check the vendor',

  'group.dpia': 'Pre-check for a data protection impact assessment',
  'group.dpia.lead': 'Ten questions. “Not sure” counts as yes and is marked for review.',
  prefilled: 'Prefilled from the assessment, please check',
  'answer.yes': 'yes',
  'answer.no': 'no',
  'answer.unsure': 'not sure',
  result: 'Proposal',
  'result.no_personal_data': 'No personal data.',
  'result.must_case': 'At least one point always demands it.',
  'result.points': '{n} points apply.',
  'result.nothing_found': 'No point applies.',
  'result.review': 'At least one answer is not sure or missing.',
  'dpia.state': 'Decision',
  'dpia.state.hint': 'The proposal does not bind. The data protection officer has a say.',
  'dpia.reason': 'Reason',
  'dpia.reason.hint': 'Why it is or is not required.',
  'dpia.ref': 'Where it is kept',
  'dpia.ref.hint': 'File name or reference.',

  'problem.reason': 'Please give the reason for the decision.',
  'problem.ref': 'Please say where the impact assessment is kept.',
  'problem.lower':
    'The pre-check demands an impact assessment. Please give the reason why it is not required here.',
};
