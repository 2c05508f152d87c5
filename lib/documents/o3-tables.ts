import type { RiskAssessment } from '@/lib/register/model/risk-assessment';
import { lawOr, noticeName, optionText } from './describe';
import { normText } from './norm';
import type { PaperSource } from './source';
import type { PaperTable, Value } from './tree';
import type { UseCaseView } from './view';
import { wordsOf } from './words';

/** Every question that counted or was answered, with the answer as it was given. */
export function answersTable(
  { assessment }: UseCaseView,
  record: RiskAssessment,
  source: PaperSource,
): PaperTable {
  const { proof, of } = wordsOf(source.language);
  const law = lawOr(record.lawVersion);
  const shown = assessment?.shown ?? [];
  const rows = law.questions
    .filter(({ id }) => shown.includes(id) || id in record.answers)
    .map((question): readonly Value[] => {
      const given = record.answers[question.id];
      const codes = given === undefined ? [] : [given].flat();
      const none = given !== undefined && codes.length === 0;
      const text = none
        ? proof('answer.none')
        : codes.map((code) => of(optionText(question, code))).join(', ') || proof('answer.open');
      return [question.number, of(question.text), { code: codes.join(' '), text }];
    });
  return {
    kind: 'table',
    sheet: proof('questions'),
    title: proof('questions'),
    columns: [
      { code: 'number', title: wordsOf(source.language).say('col.number'), width: 7 },
      { code: 'question', title: proof('question'), width: 55 },
      { code: 'answer', title: proof('answer'), width: 38 },
    ],
    rows,
    empty: proof('questions.none'),
  };
}

/** Rules that fired, those that decided the class first. */
export function rulesTable(
  { assessment }: UseCaseView,
  record: RiskAssessment,
  source: PaperSource,
): PaperTable {
  const { proof, of } = wordsOf(source.language);
  const reasons = assessment?.reasons ?? [];
  const others = record.firedRules.filter((id) => !reasons.some(({ rule }) => rule === id));
  return {
    kind: 'table',
    sheet: proof('rules'),
    title: proof('rules'),
    columns: [
      { code: 'rule', title: proof('rule'), width: 9 },
      { code: 'norm', title: proof('norm'), width: 26 },
      { code: 'reason', title: wordsOf(source.language).say('col.reason'), width: 65 },
    ],
    rows: [
      ...reasons.map(({ rule, norm, text }): readonly Value[] => [
        rule,
        normText(norm, source.language),
        of(text),
      ]),
      ...others.map((id): readonly Value[] => [
        id,
        normText(normOf(id, record), source.language) || undefined,
        undefined,
      ]),
    ],
    empty: proof('rules.none'),
  };
}

function normOf(rule: string, { lawVersion }: RiskAssessment): string {
  return lawOr(lawVersion).rules.find(({ id }) => id === rule)?.norm ?? '';
}

/** Duties with the first day on which they bind. */
export function dutiesTable({ assessment }: UseCaseView, source: PaperSource): PaperTable {
  const { proof, of } = wordsOf(source.language);
  return {
    kind: 'table',
    sheet: proof('duties'),
    title: proof('duties'),
    columns: [
      { code: 'norm', title: proof('norm'), width: 22 },
      { code: 'duty', title: proof('duty'), width: 60 },
      { code: 'from', title: proof('from'), width: 14 },
    ],
    rows: (assessment?.duties ?? []).map(({ norm, text, appliesFrom }) => [
      normText(norm, source.language),
      of(text),
      { day: appliesFrom },
    ]),
    empty: proof('duties.none'),
  };
}

/** Notices that the result asks for. */
export function dueNoticesTable({ assessment }: UseCaseView, source: PaperSource): PaperTable {
  const { proof, coded, say } = wordsOf(source.language);
  return {
    kind: 'table',
    sheet: say('table.notices'),
    title: proof('due_notices'),
    columns: [
      { code: 'kind', title: say('col.notice'), width: 40 },
      { code: 'level', title: say('col.kind'), width: 16 },
      { code: 'rules', title: say('col.rules'), width: 20 },
    ],
    rows: (assessment?.notices ?? []).map(({ type, level, rules: asked }) => [
      { code: type, text: noticeName(type, source) },
      coded('notice_level', level),
      asked.join(', '),
    ]),
    empty: say('notice.none'),
  };
}

/** All versions of a classification, each with its hash. */
export function historyTable(
  record: RiskAssessment,
  source: PaperSource,
  hashes: ReadonlyMap<string, string>,
): PaperTable {
  const { proof, say, of } = wordsOf(source.language);
  const versions = source.snapshot.assessments
    .filter(({ series }) => series === record.series)
    .sort((one, other) => one.version - other.version);
  return {
    kind: 'table',
    sheet: proof('history'),
    title: proof('history'),
    columns: [
      { code: 'version', title: say('col.version'), width: 12 },
      { code: 'day', title: say('col.day'), width: 13 },
      { code: 'category', title: say('col.category'), width: 15 },
      { code: 'assessor', title: say('col.assessor'), width: 18 },
      { code: 'law', title: say('col.law'), width: 15 },
      { code: 'hash', title: proof('hash'), width: 30 },
    ],
    rows: versions.map((version) => {
      const category = version.override?.category ?? version.category;
      const { categories } = lawOr(version.lawVersion);
      return [
        version.version,
        { day: version.assessedDay },
        { code: category, text: of(categories[category].short) },
        version.assessorRole || undefined,
        { day: version.lawVersion },
        hashes.get(version.id),
      ];
    }),
    empty: say('category.none'),
  };
}
