import type { VNode } from 'preact';
import { Badge } from '@/components/register/parts/badge';
import { DataTable } from '@/components/register/parts/data-table';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import type { Column, Filter } from '@/components/register/parts/table-view';
import { linkTo } from '@/components/register/route';
import { CategoryBadge, useCategoryText } from '@/components/register/use-cases/category-badge';
import { assessmentStrings } from '@/lib/i18n/assessments';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import { currentLaw } from '@/lib/law/laws';
import { CATEGORIES } from '@/lib/law/types';
import type { RiskAssessment } from '@/lib/register/model/risk-assessment';
import { latest } from '@/lib/register/store/versions';

type Row = RiskAssessment & { readonly name: string };

/** The newest classification of each use case. */
export function AssessmentList({ preset }: { readonly preset: Readonly<Record<string, string>> }): VNode {
  const say = useSay(assessmentStrings);
  const { assessments, useCases } = useRegister().snapshot;
  const names = new Map(useCases.map(({ id, name }) => [id, name]));
  const rows = latest(assessments).map(
    (record): Row => ({ ...record, name: names.get(record.series) ?? '' }),
  );
  return (
    <DataTable
      id="assessments"
      caption={say('title')}
      rows={rows}
      columns={useColumns()}
      filters={useFilters()}
      preset={preset}
      sorting={{ column: 'assessed', isDown: true }}
      keyOf={({ id }) => id}
      linkOf={({ series }) => linkTo('assessments', [series])}
    />
  );
}

const classOf = ({ override, category }: RiskAssessment) => override?.category ?? category;

function useColumns(): readonly Column<Row>[] {
  const say = useSay(assessmentStrings);
  const category = useCategoryText();
  const state = ({ approvedDay, needsReview, reviewed }: Row) => {
    if (approvedDay) return say('state.approved');
    return say(needsReview && !reviewed ? 'state.review' : 'state.open');
  };
  return [
    { id: 'name', title: say('col.name'), cell: ({ name }) => name, text: ({ name }) => name },
    {
      id: 'category',
      title: say('col.category'),
      cell: (row) => <CategoryBadge record={row} />,
      text: category,
      sortBy: (row) => CATEGORIES.indexOf(classOf(row)),
    },
    {
      id: 'state',
      title: say('col.state'),
      cell: (row) => <Badge tone={row.approvedDay ? 'ok' : 'note'}>{state(row)}</Badge>,
      text: state,
    },
    {
      id: 'assessed',
      title: say('col.assessed'),
      cell: ({ assessedDay }) => formatDay(say.language, assessedDay),
      sortBy: ({ assessedDay }) => assessedDay,
    },
    {
      id: 'law',
      title: say('col.law'),
      cell: ({ lawVersion }) => formatDay(say.language, lawVersion),
      sortBy: ({ lawVersion }) => lawVersion,
    },
    {
      id: 'version',
      title: say('col.version'),
      cell: ({ version }) => formatNumber(say.language, version),
      sortBy: ({ version }) => version,
      isNumber: true,
    },
    {
      id: 'role',
      title: say('col.role'),
      cell: ({ assessorRole }) => assessorRole,
      text: ({ assessorRole }) => assessorRole,
      isExtra: true,
    },
    {
      id: 'rules',
      title: say('col.rules'),
      cell: ({ firedRules }) => firedRules.join(', '),
      text: ({ firedRules }) => firedRules.join(' '),
      isExtra: true,
    },
  ];
}

function useFilters(): readonly Filter<Row>[] {
  const say = useSay(assessmentStrings);
  return [
    {
      id: 'category',
      label: say('col.category'),
      all: say('filter.category.all'),
      options: CATEGORIES.map((id) => ({ id, name: currentLaw.categories[id].short[say.language] })),
      fits: (row, category) => classOf(row) === category,
    },
  ];
}
