import { HIGH_RISK_FIELDS, highRiskMissing } from '@/lib/law/high-risk-annex';
import { noticeName } from './describe';
import type { PaperSource } from './source';
import type { OpenPoint } from './tree';
import { missingNotices, type UseCaseView, vendorOf } from './view';
import { wordsOf } from './words';

/**
 * What the sheet of a use case lacks: fields that must be filled in and steps that must be taken. It comes
 * from the record itself, so that a paper says so even where nobody looks at the tasks.
 */
export function missingOf(view: UseCaseView, source: PaperSource): readonly OpenPoint[] {
  const { say } = wordsOf(source.language);
  const { useCase, record } = view;
  const isAffected = useCase.customerImpact !== 'none' && useCase.customerImpact !== '';
  const usesPersonal = !['none', 'anon', ''].includes(useCase.personalDataMode);
  const gaps: readonly [boolean, string][] = [
    [useCase.purpose.code === '', say('open.purpose')],
    [useCase.tools.length === 0, say('open.tools')],
    [useCase.ownerRole.trim() === '', say('open.owner')],
    [usesPersonal && useCase.dataCategories.length === 0, say('open.data')],
    [isAffected && useCase.customerImpactText.trim() === '', say('open.impact')],
    [!record, say('open.assess')],
    [Boolean(record?.needsReview && !record.reviewed), say('open.review')],
  ];
  return [
    ...gaps.filter(([holds]) => holds).map(([, text]) => ({ text })),
    ...missingNotices(view).map(({ type }) => ({
      text: say('open.notice', { name: noticeName(type, source) }),
    })),
    ...annexGaps(view, source),
    ...vendorGaps(view, source),
  ];
}

function annexGaps({ useCase, category }: UseCaseView, source: PaperSource): readonly OpenPoint[] {
  if (category !== 'high') return [];
  const { say, of } = wordsOf(source.language);
  const missing = useCase.highRisk ? highRiskMissing(useCase.highRisk) : HIGH_RISK_FIELDS;
  return missing.map(({ label }) => ({ text: say('open.high_risk', { field: of(label) }) }));
}

function vendorGaps({ tools }: UseCaseView, source: PaperSource): readonly OpenPoint[] {
  const { say } = wordsOf(source.language);
  return tools
    .filter((tool) => (vendorOf(tool, source.snapshot)?.result ?? 'open') === 'open')
    .map(({ name }) => ({ text: say('open.vendor', { name }) }));
}

/** What the company as a whole lacks. */
export function companyGaps({ snapshot, language }: PaperSource): readonly OpenPoint[] {
  const { say } = wordsOf(language);
  const { company, policies } = snapshot;
  const gaps: readonly [boolean, string][] = [
    [!company?.name.trim() || !company.address.trim(), say('open.company')],
    [policies.length === 0, say('open.policy')],
  ];
  return gaps.filter(([holds]) => holds).map(([, text]) => ({ text }));
}

/** Gaps and the register's tasks about one thing; a gap that a task names already stands once. */
export function openPointsOf(
  gaps: readonly OpenPoint[],
  about: readonly string[],
  { tasks }: PaperSource,
): readonly OpenPoint[] {
  const mine = tasks.filter((task) => about.includes(task.about));
  const named = new Set(mine.map(({ text }) => text));
  const points = [
    ...mine.map(({ about: _, ...point }): OpenPoint => point),
    ...gaps.filter(({ text }) => !named.has(text)),
  ];
  return points.sort((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'));
}
