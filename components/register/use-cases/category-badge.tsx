import type { VNode } from 'preact';
import { Badge } from '@/components/register/parts/badge';
import { useSay } from '@/components/register/parts/speech';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import { lawOf } from '@/lib/law/laws';
import type { RiskAssessment } from '@/lib/register/model/risk-assessment';
import { CATEGORY_TONES } from './looks';

/** The class that counts, and how it came about where it is no plain result. */
export function CategoryBadge({ record }: { readonly record: RiskAssessment | null }): VNode {
  const say = useSay(useCaseStrings);
  const text = useCategoryText();
  if (!record) return <Badge tone="note">{say('category.none')}</Badge>;
  const category = record.override?.category ?? record.category;
  return <Badge tone={CATEGORY_TONES[category]}>{text(record)}</Badge>;
}

/** Words of a classification, short. */
export function useCategoryText(): (record: RiskAssessment | null) => string {
  const say = useSay(useCaseStrings);
  return (record) => {
    if (!record) return say('category.none');
    const { override, stage, lawVersion } = record;
    const category = lawOf(lawVersion).categories[override?.category ?? record.category].short[say.language];
    if (override) return say('category.overridden', { category });
    return stage === 'employee' ? say('category.proposal', { category }) : category;
  };
}
