import { policyOn } from '@/lib/register/store/snapshot';
import { USE_FIELDS, type UseField } from '@/lib/register/use';
import { stateIf } from './approved';
import { paperOf } from './head';
import { companyGaps, openPointsOf } from './missing';
import { ruleFacts } from './rule-facts';
import { exactLines, rulesInForce, sendingLine } from './rule-lines';
import type { PaperSource } from './source';
import type { Block, Fact, Paper, PaperTable, Section } from './tree';
import { fact, wordsOf } from './words';

/** Where there is no works council there is nothing to agree on. */
export function needsWorksPaper({ snapshot }: PaperSource): boolean {
  return snapshot.company?.worksCouncil !== 'no';
}

/**
 * O-10, key points for a works agreement (section 87(1) no. 6 BetrVG), from the rules in force: purposes,
 * data, precision, retention, no evaluation of people, access, exports, changes.
 */
export function worksPaper(source: PaperSource): Paper {
  const { say, works, company } = wordsOf(source.language);
  const { agreement } = ruleFacts(source);
  const isApproved = Boolean(policyOn(source.snapshot, source.day)?.approvedByRole);
  const gaps = [
    ...companyGaps(source),
    ...(isApproved ? [] : [{ text: works('open.approved') }]),
    ...(agreement ? [] : [{ text: works('open.agreement') }]),
  ];
  const name = source.snapshot.company?.name.trim() || `[${company('gap.company')}]`;
  return paperOf('O-10', source, {
    subtitle: say('O-10.sub'),
    numbered: true,
    state: stateIf(gaps.length === 0),
    parts: [
      section(works('subject.title'), [
        { kind: 'text', text: works('subject.text', { company: name }) },
        { kind: 'note', text: works('draft') },
      ]),
      listed(
        works('purpose.title'),
        [1, 2, 3, 4].map((n) => works(`purpose.${n as 1 | 2 | 3 | 4}`)),
      ),
      fieldsTable(source),
      listed(
        works('never.title'),
        [1, 2, 3, 4, 5].map((n) => works(`never.${n as 1 | 2 | 3 | 4 | 5}`)),
      ),
      listed(works('exact.title'), [...exactLines(source), works('exact.change')]),
      section(works('keep.title'), [{ kind: 'text', text: keepText(source) }]),
      listed(works('people.title'), peopleLines(source)),
      listed(works('access.title'), [works('access.1'), works('access.2'), works('access.3')]),
      listed(works('export.title'), [works('export.1'), sendingLine(source)]),
      listed(works('council.title'), [works('council.1'), works('council.2'), works('council.3')]),
      listed(works('change.title'), [works('change.1'), works('change.2'), works('change.3')]),
      section(works('rules.title'), [
        { kind: 'facts', facts: ruleTable(source) },
        { kind: 'list', items: rulesInForce(source) },
      ]),
    ],
    openPoints: openPointsOf(gaps, [], source),
  });
}

function section(title: string, blocks: readonly Block[]): Section {
  return { kind: 'section', title, blocks };
}

function listed(title: string, items: readonly string[]): Section {
  return section(title, [{ kind: 'list', items }]);
}

function fieldsTable(source: PaperSource): PaperTable {
  const { works } = wordsOf(source.language);
  const { granularity } = ruleFacts(source);
  const holds = (field: UseField) =>
    field === 'day' ? works(`use.day.${granularity}.holds`) : works(`use.${field}.holds`);
  return {
    kind: 'table',
    sheet: works('col.field'),
    title: works('fields.title'),
    columns: [
      { code: 'field', title: works('col.field'), width: 20 },
      { code: 'holds', title: works('col.holds'), width: 80 },
    ],
    rows: USE_FIELDS.map((field) => [works(`use.${field}`), holds(field)]),
    empty: '',
  };
}

function keepText(source: PaperSource): string {
  const { retentionDays: days, retentionMonths: months } = ruleFacts(source);
  return wordsOf(source.language).works('keep.text', { days, months });
}

function peopleLines(source: PaperSource): readonly string[] {
  const { works } = wordsOf(source.language);
  const group = works('group', { n: ruleFacts(source).minGroupSize });
  return [works('people.1'), works('people.2'), group, works('people.3'), works('people.4')];
}

function ruleTable(source: PaperSource): readonly Fact[] {
  const { works } = wordsOf(source.language);
  const { version, granularity, retentionDays, retentionMonths, minGroupSize, agreement, here } =
    ruleFacts(source);
  return [
    fact('policy_version', works('rule.version'), version || undefined),
    fact('granularity', works('rule.exact'), { code: granularity, text: works(`day.${granularity}`) }),
    fact('retention_days', works('rule.days'), retentionDays),
    fact('retention_months', works('rule.months'), retentionMonths),
    fact('min_group_size', works('rule.group'), minGroupSize),
    fact('works_agreement', works('rule.agreement'), agreement || undefined),
    fact('collector', works('rule.collector'), here && (here.collector || works('rule.collector.none'))),
  ];
}
