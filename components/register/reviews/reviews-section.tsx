import type { VNode } from 'preact';
import { Gone } from '@/components/register/parts/gone';
import { useRegister } from '@/components/register/parts/register-context';
import { linkTo } from '@/components/register/route';
import type { SectionProps } from '@/components/register/sections';
import { ReviewForm } from './review-form';
import { ReviewList } from './review-list';

/** Proof that people reviewed a text and answer for it. */
export function ReviewsSection({ route }: SectionProps): VNode {
  const { reviews } = useRegister().snapshot;
  const [id] = route.path;
  if (!id) return <ReviewList />;
  const record = reviews.find((review) => review.id === id);
  if (record) return <ReviewForm key={id} record={record} />;
  if (id === 'new') return <ReviewForm key={id} useCaseId={route.query['use-case'] ?? null} />;
  return <Gone backHref={linkTo('reviews')} />;
}
