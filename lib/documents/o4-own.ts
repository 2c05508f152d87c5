import { policyOn } from '@/lib/register/store/snapshot';
import { stateIf } from './approved';
import { paperOf } from './head';
import { companyGaps, openPointsOf } from './missing';
import { ruleFacts } from './rule-facts';
import { sendingLine } from './rule-lines';
import type { PaperSource } from './source';
import type { Paper } from './tree';
import { fact, lined, wordsOf } from './words';

/** Number under which the extension and its register stand in the record. */
export const OWN_SUBJECT = 'Schleuse';

/** O-4 for the extension itself: its register is a processing activity of its own (Art. 30 GDPR). */
export function ownArt30Paper(source: PaperSource): Paper {
  const { proof, say } = wordsOf(source.language);
  const { company } = source.snapshot;
  const policy = policyOn(source.snapshot, source.day);
  const { retentionDays, retentionMonths, agreement } = ruleFacts(source);
  const gaps = companyGaps(source);
  const controller = lined(company?.name, company?.address, company?.representative) || undefined;
  const contact = lined(company?.email, company?.phone, company?.dpo, company?.dpoContact) || undefined;
  return paperOf('O-4', source, {
    subject: OWN_SUBJECT,
    subtitle: proof('own.name'),
    state: stateIf(policy !== undefined && gaps.length === 0),
    parts: [
      {
        kind: 'section',
        title: proof('art30'),
        blocks: [
          {
            kind: 'facts',
            facts: [
              fact('controller', proof('controller'), controller, 'Art. 30(1)(a)'),
              fact('contact', proof('contact'), contact, 'Art. 30(1)(a)'),
              fact('name', proof('name'), proof('own.name')),
              fact('purpose', say('fact.purpose'), proof('own.purpose'), 'Art. 30(1)(b)'),
              fact('legalBasis', say('fact.legal'), proof('own.legal'), 'Art. 6'),
              fact('dataSubjects', say('col.subjects'), proof('own.subjects'), 'Art. 30(1)(c)'),
              fact('dataCategories', say('col.data'), proof('own.data'), 'Art. 30(1)(c)'),
              fact('recipients', proof('recipients'), recipients(source), 'Art. 30(1)(d)'),
              fact(
                'thirdCountries',
                proof('third_countries'),
                proof('third_countries.none'),
                'Art. 30(1)(e)',
              ),
              fact(
                'retention',
                say('fact.retention_own'),
                proof('own.retention', { days: retentionDays, months: retentionMonths }),
                'Art. 30(1)(f)',
              ),
              fact('measures', say('fact.measures'), proof('own.measures'), 'Art. 30(1)(g), 32'),
              fact('works_agreement', proof('works_agreement'), agreement || proof('works.none')),
            ],
          },
          { kind: 'text', text: proof('own.dpia') },
        ],
      },
    ],
    openPoints: openPointsOf(gaps, [], source),
  });
}

/** Nobody, unless the company lets counts go to a server of its own. */
function recipients(source: PaperSource): string {
  return ruleFacts(source).here?.collector
    ? sendingLine(source)
    : wordsOf(source.language).proof('own.recipients');
}
