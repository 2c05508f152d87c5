import type { VNode } from 'preact';
import { Badge } from '@/components/register/parts/badge';
import { RecordList } from '@/components/register/parts/record-list';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import type { Column } from '@/components/register/parts/table-view';
import { formatDay } from '@/lib/i18n/format';
import { reviewsStrings } from '@/lib/i18n/reviews';
import type { ReviewRecord } from '@/lib/register/model/review-record';
import { REVIEW_TONES, type ReviewState, reviewState } from './review-state';

const STATES = Object.keys(REVIEW_TONES) as readonly ReviewState[];

/** All records, the newest first. */
export function ReviewList(): VNode {
  const say = useSay(reviewsStrings);
  const { reviews } = useRegister().snapshot;
  const columns = useColumns();
  const options = STATES.map((state) => ({ id: state, name: say(`state.${state}`) }));
  return (
    <RecordList
      section="reviews"
      say={say}
      rows={reviews}
      columns={columns}
      filters={[
        {
          id: 'state',
          label: say('filter.state'),
          all: say('filter.all'),
          options,
          fits: (review, state) => reviewState(review) === state,
        },
      ]}
      sorting={{ column: 'day', isDown: true }}
    />
  );
}

function useColumns(): readonly Column<ReviewRecord>[] {
  const say = useSay(reviewsStrings);
  const language = useLanguage();
  const { useCases } = useRegister().snapshot;
  const nameOfUseCase = ({ useCaseId }: ReviewRecord) =>
    useCases.find(({ id }) => id === useCaseId)?.name ?? '';
  const state = (review: ReviewRecord) => say(`state.${reviewState(review)}`);
  return [
    {
      id: 'content',
      title: say('col.content'),
      cell: (it) => it.contentLabel,
      text: (it) => it.contentLabel,
    },
    {
      id: 'version',
      title: say('col.version'),
      cell: (it) => it.versionLabel,
      text: (it) => it.versionLabel,
    },
    {
      id: 'state',
      title: say('col.state'),
      cell: (it) => <Badge tone={REVIEW_TONES[reviewState(it)]}>{state(it)}</Badge>,
      text: state,
    },
    { id: 'use-case', title: say('col.useCase'), cell: nameOfUseCase, text: nameOfUseCase },
    { id: 'role', title: say('col.role'), cell: (it) => it.reviewerRole, text: (it) => it.reviewerRole },
    {
      id: 'responsible',
      title: say('col.responsible'),
      isExtra: true,
      cell: (it) => it.editorialResponsible,
      text: (it) => it.editorialResponsible,
    },
    {
      id: 'day',
      title: say('col.day'),
      cell: ({ reviewedDay }) => formatDay(language, reviewedDay),
      sortBy: ({ reviewedDay }) => reviewedDay,
    },
  ];
}
