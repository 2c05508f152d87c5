import type { FindingType } from '@/lib/detect/types';
import type { DayCount } from '@/lib/register/model/counts';
import { CATEGORY_OF_TYPE, DATA_CATEGORIES, type DataCategory } from '@/lib/register/model/data-categories';
import type { UseCase } from '@/lib/register/model/use-case';
import { countsOf, typesIn } from '@/lib/register/uses/linked';

/** Kinds of data that were found in the uses of a use case, in the order of the list. */
export function observedCategories(
  useCase: Pick<UseCase, 'purpose' | 'tools'>,
  counts: readonly DayCount[],
): readonly DataCategory[] {
  const types = Object.keys(typesIn(countsOf(useCase, counts))) as FindingType[];
  const seen = new Set<DataCategory>(types.map((type) => CATEGORY_OF_TYPE[type]));
  return DATA_CATEGORIES.filter((category) => seen.has(category));
}
