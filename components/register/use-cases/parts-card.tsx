import type { VNode } from 'preact';
import { Badge } from '@/components/register/parts/badge';
import { useCodes } from '@/components/register/parts/codes';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import { highRiskMissing } from '@/lib/law/high-risk-annex';
import type { UseCase } from '@/lib/register/model/use-case';
import { judgedOf } from './facts';

/** The further forms that this result asks for, each with what is still open in it. */
export function PartsCard({ useCase }: { readonly useCase: UseCase }): VNode | null {
  const say = useSay(useCaseStrings);
  const codes = useCodes();
  const { snapshot } = useRegister();
  const judged = judgedOf(useCase, snapshot);
  if (!judged) return null;
  const { followUps, effective } = judged;
  const unanswered = followUps.filter(({ outcome }) => outcome !== 'done' && outcome !== 'note').length;
  const isHigh = effective.flags.includes('HIGH_RISK_ANNEX');
  const missing = highRiskMissing(useCase.highRisk ?? {}).length;
  const at = (part: string) => linkTo('use-cases', [useCase.id, part]);
  return (
    <section class="card">
      <h2>{say('view.more')}</h2>
      <ul class="tasks">
        {followUps.length > 0 && (
          <li>
            <a href={at('follow-ups')}>{say('view.follow-ups')}</a>
            <span class="meta">
              <OpenBadge open={unanswered} />
            </span>
          </li>
        )}
        {effective.flags.includes('G1') && (
          <li>
            <a href={at('gdpr')}>{say('view.gdpr')}</a>
            <span class="meta">
              <Badge tone={useCase.dpia.state === 'open' ? 'note' : ''}>
                {codes.name('dpia', useCase.dpia.state)}
              </Badge>
            </span>
          </li>
        )}
        {isHigh && (
          <li>
            <a href={at('high-risk')}>{say('view.high-risk')}</a>
            <span class="meta">
              <OpenBadge open={missing} />
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}

function OpenBadge({ open }: { readonly open: number }): VNode {
  const say = useSay(useCaseStrings);
  if (open === 0) return <Badge tone="ok">{say('part.done')}</Badge>;
  return <Badge tone="note">{say('part.open', { n: open })}</Badge>;
}
