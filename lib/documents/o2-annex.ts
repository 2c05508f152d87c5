import { HIGH_RISK_FIELDS } from '@/lib/law/high-risk-annex';
import type { HighRiskRecord } from '@/lib/register/model/high-risk';
import type { PaperSource } from './source';
import type { Section } from './tree';
import type { UseCaseView } from './view';
import { dayValue, fact, wordsOf } from './words';

/** The annex of a high-risk use: how and why a decision comes about (Art. 26, 27, 86 AI Act). */
export function highRiskSections(
  { useCase, category }: UseCaseView,
  source: PaperSource,
): readonly Section[] {
  if (category !== 'high' && !useCase.highRisk) return [];
  const { say, of } = wordsOf(source.language);
  const annex: Partial<HighRiskRecord> = useCase.highRisk ?? {};
  const fields = HIGH_RISK_FIELDS.map(({ id, label, norm }) =>
    fact(id, of(label), annex[id] || undefined, norm),
  );
  const more = [
    fact('instructionsRef', say('fact.instructions'), annex.instructionsRef || undefined, 'Art. 26(1)'),
    fact(
      'incidentContacts',
      say('fact.incident_contacts'),
      annex.incidentContacts || undefined,
      'Art. 26(5)',
    ),
    fact('affectedNotice', say('fact.affected_notice'), annex.affectedNotice || undefined, 'Art. 26(11)'),
    ...(useCase.staffAffected
      ? [fact('worksInfoDay', say('fact.works_info'), dayValue(annex.worksInfoDay), 'Art. 26(7)')]
      : []),
  ];
  return [
    {
      kind: 'section',
      newPage: true,
      annex: true,
      title: say('sec.high_risk'),
      blocks: [{ kind: 'facts', facts: [...fields, ...more] }],
    },
    ...friaSection(annex, source),
  ];
}

function friaSection({ fria }: Partial<HighRiskRecord>, source: PaperSource): readonly Section[] {
  if (!fria) return [];
  const { say } = wordsOf(source.language);
  const elements = (['a', 'b', 'c', 'd', 'e', 'f'] as const).map((id) =>
    fact(`fria_${id}`, say(`fact.fria.${id}`), fria[id] || undefined),
  );
  const notified = fact('fria_notified', say('fact.fria_day'), dayValue(fria.notifiedDay), 'Art. 27(3)');
  return [
    {
      kind: 'section',
      annex: true,
      title: say('sec.fria'),
      blocks: [{ kind: 'facts', facts: [...elements, notified] }],
    },
  ];
}
