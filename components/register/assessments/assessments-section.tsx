import type { VNode } from 'preact';
import { EmptyState } from '@/components/register/parts/empty-state';
import { Gone } from '@/components/register/parts/gone';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import type { SectionProps } from '@/components/register/sections';
import { assessmentStrings } from '@/lib/i18n/assessments';
import { AssessmentHistory } from './assessment-history';
import { AssessmentList } from './assessment-list';

/** Classifications: the newest of each use case, and all versions of one. */
export function AssessmentsSection({ route }: SectionProps): VNode {
  const say = useSay(assessmentStrings);
  const { assessments, useCases } = useRegister().snapshot;
  const [id] = route.path;
  if (id !== undefined) {
    const useCase = useCases.find((known) => known.id === id);
    return useCase ? <AssessmentHistory useCase={useCase} /> : <Gone backHref={linkTo('assessments')} />;
  }
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      {assessments.length > 0 ? (
        <AssessmentList preset={route.query} />
      ) : (
        <EmptyState title={say('empty.title')} why={say('empty.why')}>
          <a class="btn primary" href={linkTo('use-cases')}>
            {say('empty.go')}
          </a>
        </EmptyState>
      )}
    </>
  );
}
