import { Badge } from '@/components/register/parts/badge';
import { useCodes } from '@/components/register/parts/codes';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import type { Column, Filter } from '@/components/register/parts/table-view';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import { currentLaw } from '@/lib/law/laws';
import { CATEGORIES } from '@/lib/law/types';
import { useCaseCode as numberOf, USE_CASE_STATUSES } from '@/lib/register/model/use-case';
import { CategoryBadge, useCategoryText } from './category-badge';
import { USE_CASE_TONES } from './looks';
import type { UseCaseRow } from './use-case-rows';
import { usePurposes } from './use-purposes';

/** Columns of the list. */
export function useCaseColumns(): readonly Column<UseCaseRow>[] {
  const say = useSay(useCaseStrings);
  const codes = useCodes();
  const purposes = usePurposes();
  const category = useCategoryText();
  const { snapshot } = useRegister();
  const names = new Map(snapshot.tools.map(({ id, name }) => [id, name]));
  const tools = ({ useCase }: UseCaseRow) => useCase.tools.map((id) => names.get(id) ?? id).join(', ');
  const text = (id: Parameters<typeof say>[0], of: (row: UseCaseRow) => string, isExtra = false) => ({
    id: id.replace('col.', ''),
    title: say.template(id),
    cell: of,
    text: of,
    isExtra,
  });
  return [
    text('col.name', ({ useCase }) => useCase.name),
    text('col.purpose', ({ useCase }) => purposes.name(useCase.purpose.code)),
    text('col.tools', tools),
    {
      ...text('col.category', ({ record }) => category(record)),
      cell: ({ record }) => <CategoryBadge record={record} />,
      sortBy: (row) => (row.category ? CATEGORIES.indexOf(row.category) : -1),
    },
    {
      ...text('col.status', ({ useCase }) => codes.name('use_status', useCase.status)),
      cell: ({ useCase }) => (
        <Badge tone={USE_CASE_TONES[useCase.status]}>{codes.name('use_status', useCase.status)}</Badge>
      ),
      sortBy: ({ useCase }) => USE_CASE_STATUSES.indexOf(useCase.status),
    },
    {
      id: 'uses',
      title: say('col.uses'),
      cell: ({ uses }) => formatNumber(say.language, uses),
      sortBy: ({ uses }) => uses,
      isNumber: true,
    },
    text('col.number', ({ useCase }) => numberOf(useCase), true),
    text('col.department', ({ useCase }) => codes.name('role', useCase.departmentRole), true),
    text('col.owner', ({ useCase }) => useCase.ownerRole, true),
    {
      id: 'review',
      title: say('col.review'),
      cell: ({ useCase }) => (useCase.reviewDue ? formatDay(say.language, useCase.reviewDue) : ''),
      sortBy: ({ useCase }) => useCase.reviewDue ?? '',
      isExtra: true,
    },
  ];
}

/** Filters of the list. */
export function useCaseFilters(): readonly Filter<UseCaseRow>[] {
  const say = useSay(useCaseStrings);
  const codes = useCodes();
  return [
    {
      id: 'status',
      label: say('col.status'),
      all: say('filter.status.all'),
      options: USE_CASE_STATUSES.map((id) => ({ id, name: codes.name('use_status', id) })),
      fits: ({ useCase }, status) => useCase.status === status,
    },
    {
      id: 'category',
      label: say('col.category'),
      all: say('filter.category.all'),
      options: [
        ...CATEGORIES.map((id) => ({ id, name: currentLaw.categories[id].short[say.language] })),
        { id: 'none', name: say('category.none') },
      ],
      fits: (row, category) => (row.category ?? 'none') === category,
    },
  ];
}
