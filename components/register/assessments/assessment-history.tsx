import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { Message } from '@/components/ui/message';
import { assessmentStrings } from '@/lib/i18n/assessments';
import { type ChainProblem, verifyChain } from '@/lib/register/chain';
import type { RiskAssessment } from '@/lib/register/model/risk-assessment';
import type { UseCase } from '@/lib/register/model/use-case';
import { AssessmentVersion } from './assessment-version';

/** All versions of a use case's classification, the newest first, and whether their chain is whole. */
export function AssessmentHistory({ useCase }: { readonly useCase: UseCase }): VNode {
  const say = useSay(assessmentStrings);
  const { assessments } = useRegister().snapshot;
  const versions = assessments
    .filter(({ series }) => series === useCase.id)
    .sort((a, b) => b.version - a.version);
  return (
    <>
      <PageHead
        title={say('history.title', { name: useCase.name })}
        lead={say('history.lead')}
        back={{ href: linkTo('assessments'), label: say('title') }}
      >
        <a class="btn" href={linkTo('use-cases', [useCase.id])}>
          {say('history.case')}
        </a>
      </PageHead>
      <Chain versions={versions} />
      {versions.map((record, index) => (
        <AssessmentVersion key={record.id} record={record} isNewest={index === 0} />
      ))}
    </>
  );
}

function Chain({ versions }: { readonly versions: readonly RiskAssessment[] }): VNode | null {
  const say = useSay(assessmentStrings);
  const [result, setResult] = useState<readonly ChainProblem[] | null>(null);
  const stamp = versions.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: versions never change, only their number
  useEffect(() => {
    let isCurrent = true;
    verifyChain(versions).then((checked) => isCurrent && setResult(checked));
    return () => {
      isCurrent = false;
    };
  }, [stamp]);
  if (!result) return null;
  return result.length === 0 ? (
    <Message tone="ok" icon="check">
      <p>{say('chain.ok')}</p>
      <p>{say('chain.means')}</p>
    </Message>
  ) : (
    <Message tone="stop" icon="incident" role="alert">
      <p>{say('chain.broken', { versions: result.map(({ version }) => version).join(', ') })}</p>
    </Message>
  );
}
