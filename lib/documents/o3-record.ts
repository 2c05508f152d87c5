import { hashOf } from '@/lib/register/canonical';
import type { RiskAssessment } from '@/lib/register/model/risk-assessment';
import { useCaseCode as caseCode } from '@/lib/register/model/use-case';
import { isApproved, stateIf } from './approved';
import { classValue, lawOr, purposeValue } from './describe';
import { paperOf } from './head';
import { missingOf, openPointsOf } from './missing';
import { answersTable, dueNoticesTable, dutiesTable, historyTable, rulesTable } from './o3-tables';
import type { PaperSource } from './source';
import type { Paper, Part, Section } from './tree';
import type { UseCaseView } from './view';
import { dayValue, fact, wordsOf } from './words';

/**
 * O-3, the record of a classification: every question with its answer, every rule that fired with its norm,
 * the result with its reasons, what is uncertain, the duties with their days, and all versions.
 *
 * @param hashes of the versions of this use case, by id: see `versionHashes`
 */
export function classificationPaper(
  view: UseCaseView,
  source: PaperSource,
  hashes: ReadonlyMap<string, string>,
): Paper {
  const { useCase, record } = view;
  return paperOf('O-3', source, {
    subject: caseCode(useCase),
    subtitle: useCase.name,
    state: stateIf(isApproved(view)),
    ...(record ? { lawVersion: record.lawVersion } : {}),
    parts: record ? parts(view, record, source, hashes) : [unclassified(source)],
    openPoints: openPointsOf(missingOf(view, source), [useCase.id], source),
  });
}

/** Hashes over the canonical form of stored versions: the ones their successors carry. */
export async function versionHashes(
  records: readonly RiskAssessment[],
): Promise<ReadonlyMap<string, string>> {
  return new Map(
    await Promise.all(records.map(async (record) => [record.id, await hashOf(record)] as const)),
  );
}

function unclassified(source: PaperSource): Section {
  const { proof, say } = wordsOf(source.language);
  return { kind: 'section', title: proof('result'), blocks: [{ kind: 'note', text: say('category.none') }] };
}

function parts(
  view: UseCaseView,
  record: RiskAssessment,
  source: PaperSource,
  hashes: ReadonlyMap<string, string>,
): readonly Part[] {
  return [
    subject(view, record, source),
    result(view, record, source),
    answersTable(view, record, source),
    rulesTable(view, record, source),
    uncertain(view, record, source),
    dutiesTable(view, source),
    dueNoticesTable(view, source),
    historyTable(record, source, hashes),
  ];
}

function subject({ useCase, tools }: UseCaseView, record: RiskAssessment, source: PaperSource): Section {
  const { proof, say } = wordsOf(source.language);
  return {
    kind: 'section',
    title: proof('subject'),
    blocks: [
      {
        kind: 'facts',
        facts: [
          fact('use_case', say('col.use_case'), useCase.name),
          fact('purpose', say('fact.purpose'), purposeValue(useCase, source)),
          fact('tools', say('col.tool'), tools.map(({ name }) => name).join(', ') || undefined),
          fact('assessor', say('col.assessor'), record.assessorRole || undefined),
          fact('assessed_day', proof('assessed'), { day: record.assessedDay }),
          fact('approved_day', say('col.approved_day'), dayValue(record.approvedDay)),
          fact('law_version', say('col.law'), { day: record.lawVersion }),
          fact('engine_version', say('kind.engine'), record.engineVersion),
          fact('version', say('col.version'), record.version),
        ],
      },
    ],
  };
}

function result(view: UseCaseView, record: RiskAssessment, source: PaperSource): Section {
  const { proof, say, of, language } = wordsOf(source.language);
  const value = classValue(view, source) ?? { code: record.category, text: record.category };
  const { categories } = lawOr(record.lawVersion);
  const { override } = record;
  const computed = { code: record.category, text: of(categories[record.category].name) };
  return {
    kind: 'section',
    title: proof('result'),
    blocks: [
      { kind: 'class', value },
      { kind: 'text', text: language === 'de' ? record.reasonDe : record.reasonEn },
      ...(record.reasonNote ? [{ kind: 'text' as const, text: record.reasonNote }] : []),
      ...(override
        ? [
            {
              kind: 'facts' as const,
              facts: [
                fact('computed', proof('computed'), computed),
                fact('override', say('fact.override'), {
                  code: override.category,
                  text: of(categories[override.category].name),
                }),
                fact('override_reason', say('fact.override.reason'), override.reason),
                fact('override_role', proof('decided_by'), override.role),
                fact('override_day', say('col.day'), { day: override.day }),
              ],
            },
          ]
        : []),
    ],
  };
}

function uncertain({ assessment }: UseCaseView, record: RiskAssessment, source: PaperSource): Section {
  const { proof, of } = wordsOf(source.language);
  const law = lawOr(record.lawVersion);
  const open = (assessment?.open ?? []).map((id) => {
    const question = law.questions.find((it) => it.id === id);
    return proof('unanswered', { question: question ? of(question.text) : id });
  });
  const unsure = Object.entries(record.answers)
    .filter(([, given]) => [given].flat().includes('unsure'))
    .map(([id]) => {
      const question = law.questions.find((it) => it.id === id);
      return proof('unsure', { question: question ? of(question.text) : id });
    });
  const state = record.needsReview
    ? proof(record.reviewed ? 'review.done' : 'review.open')
    : proof('review.none');
  return {
    kind: 'section',
    title: proof('uncertain'),
    blocks: [
      { kind: record.needsReview && !record.reviewed ? 'note' : 'text', text: state },
      ...(open.length + unsure.length > 0 ? [{ kind: 'list' as const, items: [...unsure, ...open] }] : []),
      { kind: 'text', text: proof('law.uncertain') },
      { kind: 'list', items: law.uncertainties.map(({ text }) => of(text)) },
    ],
  };
}
