import { HIGH_RISK_FIELDS, highRiskMissing } from '@/lib/law/high-risk-annex';
import { useCaseCode as caseCode } from '@/lib/register/model/use-case';
import { openTasks } from '@/lib/register/tasks/open-tasks';
import type { RegisterTask } from '@/lib/register/tasks/types';
import { noticeName } from './describe';
import type { PaperSource } from './source';
import type { OpenPoint } from './tree';
import { missingNotices, type UseCaseView, vendorOf } from './view';
import { wordsOf } from './words';

/** Something a record lacks; `task`: id of the task that says the same. */
export interface Gap extends OpenPoint {
  readonly task?: string;
}

/**
 * What the sheet of a use case lacks: fields that must be filled in and steps that must be taken. It comes
 * from the record itself, so that a paper says so even where a task was ticked off. A use case that has ended lacks nothing.
 */
export function missingOf(view: UseCaseView, source: PaperSource): readonly Gap[] {
  const { say } = wordsOf(source.language);
  const { useCase, record } = view;
  if (useCase.status === 'stopped' || useCase.status === 'retired') return [];
  const isAffected = useCase.customerImpact !== 'none' && useCase.customerImpact !== '';
  const usesPersonal = !['none', 'anon', ''].includes(useCase.personalDataMode);
  const gaps: readonly [boolean, string, string?][] = [
    [useCase.purpose.code === '', say('open.purpose'), 'purpose'],
    [useCase.tools.length === 0, say('open.tools')],
    [useCase.ownerRole.trim() === '', say('open.owner')],
    [usesPersonal && useCase.dataCategories.length === 0, say('open.data')],
    [isAffected && useCase.customerImpactText.trim() === '', say('open.impact')],
    [!record, say('open.assess'), 'assess'],
    [Boolean(record?.needsReview && !record.reviewed), say('open.review'), 'review'],
  ];
  return [
    ...gaps
      .filter(([holds]) => holds)
      .map(([, text, task]) => ({ text, ...(task ? { task: taskId(view, task) } : {}) })),
    ...missingNotices(view).map(({ type }) => ({
      text: say('open.notice', { name: noticeName(type, source) }),
      task: taskId(view, `notice:${type}`),
    })),
    ...annexGaps(view, source),
    ...vendorGaps(view, source),
  ];
}

function taskId({ useCase }: UseCaseView, task: string): string {
  return `use-case:${useCase.id}:${task}`;
}

function annexGaps({ useCase, category }: UseCaseView, source: PaperSource): readonly OpenPoint[] {
  if (category !== 'high') return [];
  const { say, of } = wordsOf(source.language);
  const missing = useCase.highRisk ? highRiskMissing(useCase.highRisk) : HIGH_RISK_FIELDS;
  return missing.map(({ label }) => ({ text: say('open.high_risk', { field: of(label) }) }));
}

function vendorGaps({ tools }: UseCaseView, source: PaperSource): readonly Gap[] {
  const { say } = wordsOf(source.language);
  return tools
    .filter((tool) => (vendorOf(tool, source.snapshot)?.result ?? 'open') === 'open')
    .map(({ name, id }) => ({ text: say('open.vendor', { name }), task: `tool:${id}:vendor` }));
}

/** What the company as a whole lacks. */
export function companyGaps({ snapshot, language }: PaperSource): readonly Gap[] {
  const { say } = wordsOf(language);
  const { company, policies } = snapshot;
  const gaps: readonly [boolean, Gap][] = [
    [
      !company?.name.trim() || !company.address.trim(),
      { text: say('open.company'), task: 'company:company:company' },
    ],
    [policies.length === 0, { text: say('open.policy'), task: 'policy:policy:policy' }],
  ];
  return gaps.filter(([holds]) => holds).map(([, gap]) => gap);
}

/**
 * Open tasks about some records and gaps in them, by due day. A gap that an open task stands for is named
 * once; one whose task was ticked off while the record still lacks it is named all the same.
 *
 * @param about ids of records; `all` for every task
 */
export function openPointsOf(
  gaps: readonly Gap[],
  about: readonly string[] | 'all',
  source: PaperSource,
): readonly OpenPoint[] {
  const { coded, of } = wordsOf(source.language);
  const tasks = openTasks(source.snapshot, source.day);
  const mine = tasks.filter((task) => about === 'all' || about.includes(task.about.id));
  const covered = new Set(mine.map(({ id }) => id));
  const points = [
    ...mine.map((task): OpenPoint => {
      const name = about !== 'all' && task.about.id === about[0] ? '' : nameOf(task, source);
      const text = of(task.title);
      return {
        text: name ? `${name}: ${text}` : text,
        owner: coded('owner', task.owner).text,
        due: task.dueDay,
      };
    }),
    ...gaps
      .filter(({ task }) => task === undefined || !covered.has(task))
      .map(({ text }): OpenPoint => ({ text })),
  ];
  return points.sort((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'));
}

function nameOf({ about }: RegisterTask, { snapshot }: PaperSource): string {
  if (about.kind === 'tool') return snapshot.tools.find(({ id }) => id === about.id)?.name ?? about.id;
  if (about.kind === 'vendor-check')
    return snapshot.vendorChecks.find(({ id }) => id === about.id)?.vendor ?? '';
  const useCase = snapshot.useCases.find(({ id }) => id === about.id);
  return useCase ? caseCode(useCase) : '';
}
