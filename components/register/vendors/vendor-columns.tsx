import { Badge, type Tone } from '@/components/register/parts/badge';
import { useCodes } from '@/components/register/parts/codes';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import type { Column, Filter } from '@/components/register/parts/table-view';
import { countryName } from '@/lib/i18n/country';
import { formatDay } from '@/lib/i18n/format';
import { vendorsStrings } from '@/lib/i18n/vendors';
import { today } from '@/lib/register/day';
import { VENDOR_RESULTS, type VendorCheck } from '@/lib/register/model/vendor-check';
import { trainingField } from './new-check';

export const RESULT_TONES = {
  open: 'note',
  ok: 'ok',
  ok_with_conditions: 'ok',
  no_personal_data: 'note',
  not_ok: 'stop',
} as const satisfies Record<VendorCheck['result'], Tone>;

/** Sorts checks without a day behind all others. */
const NEVER = '9999';

/** Columns of the list of checks. */
export function useVendorColumns(): readonly Column<VendorCheck>[] {
  const say = useSay(vendorsStrings);
  const codes = useCodes();
  const language = useLanguage();
  const { tools } = useRegister().snapshot;
  const result = (it: VendorCheck) => codes.name('vendor_result', it.result);
  const avv = (it: VendorCheck) => codes.name('avv', it.avvState);
  const training = (it: VendorCheck) => codes.name('training', it[trainingField(it.plan)]);
  const seat = (it: VendorCheck) => countryName(it.seatCountry, language);
  const plan = (it: VendorCheck) => it.productPlan || codes.name('plan', it.plan);
  const covered = ({ id }: VendorCheck) =>
    tools
      .filter(({ vendorCheckId }) => vendorCheckId === id)
      .map(({ name }) => name)
      .join(', ');
  return [
    { id: 'vendor', title: say('col.vendor'), cell: (it) => it.vendor, text: (it) => it.vendor },
    { id: 'plan', title: say('col.plan'), cell: plan, text: plan },
    {
      id: 'result',
      title: say('col.result'),
      cell: (it) => <Badge tone={RESULT_TONES[it.result]}>{result(it)}</Badge>,
      text: result,
    },
    { id: 'avv', title: say('col.avv'), cell: avv, text: avv },
    { id: 'training', title: say('col.training'), isExtra: true, cell: training, text: training },
    { id: 'seat', title: say('col.seat'), cell: (it) => <span class="nowrap">{seat(it)}</span>, text: seat },
    { id: 'tools', title: say('col.tools'), isExtra: true, cell: covered, text: covered },
    {
      id: 'review',
      title: say('col.review'),
      cell: (it) => <Review check={it} />,
      sortBy: ({ reviewDue }) => reviewDue ?? NEVER,
    },
  ];
}

function Review({ check: { reviewDue } }: { readonly check: VendorCheck }) {
  const say = useSay(vendorsStrings);
  const language = useLanguage();
  if (reviewDue === null) return null;
  return (
    <>
      {formatDay(language, reviewDue)} {reviewDue <= today() && <Badge tone="note">{say('overdue')}</Badge>}
    </>
  );
}

/** Choices above the list of checks. */
export function useVendorFilters(): readonly Filter<VendorCheck>[] {
  const say = useSay(vendorsStrings);
  const codes = useCodes();
  return [
    {
      id: 'result',
      label: say('filter.result'),
      all: say('filter.all'),
      options: VENDOR_RESULTS.map((id) => ({ id, name: codes.name('vendor_result', id) })),
      fits: ({ result }, wanted) => result === wanted,
    },
  ];
}
