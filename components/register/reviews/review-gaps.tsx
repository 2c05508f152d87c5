import type { VNode } from 'preact';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { useUndo } from '@/components/register/parts/undo';
import { goTo, linkTo } from '@/components/register/route';
import { Message } from '@/components/ui/message';
import { reviewsStrings } from '@/lib/i18n/reviews';
import type { ReviewRecord } from '@/lib/register/model/review-record';
import { type ReviewFacts, reviewGaps } from '@/lib/transparency/review';

interface ReviewGapsProps {
  /** As it is being filled in. */
  readonly draft: ReviewFacts;
  /** As it is stored; none while it is new. */
  readonly record: ReviewRecord | undefined;
}

/** Whether the exception holds, and what stands against it. */
export function ReviewGaps({ draft, record }: ReviewGapsProps): VNode {
  const say = useSay(reviewsStrings);
  const gaps = reviewGaps(draft);
  if (gaps.length === 0) {
    return (
      <Message tone="ok" icon="check">
        <p>
          <b>{say('state.holds')}</b>
        </p>
        {record && <InvalidateButton record={record} />}
      </Message>
    );
  }
  return (
    <Message tone="note">
      <p>
        <b>{say('why')}</b>
      </p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{say(`gap.${gap}`)}</li>
        ))}
      </ul>
    </Message>
  );
}

/** A later substantive edit by AI ends the exception; a new review is a new record. */
function InvalidateButton({ record }: { readonly record: ReviewRecord }): VNode {
  const say = useSay(reviewsStrings);
  const { store } = useRegister();
  const offer = useUndo();
  const invalidate = async () => {
    const invalid = await store.reviews.save({ ...record, invalid: true });
    offer({
      message: say('invalidated', { name: record.contentLabel }),
      undo: () => store.reviews.save({ ...invalid, invalid: false }),
    });
    goTo(linkTo('reviews'));
  };
  return (
    <button type="button" class="btn small" onClick={() => void invalidate()}>
      {say('invalidate')}
    </button>
  );
}
