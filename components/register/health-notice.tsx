import type { VNode } from 'preact';
import { Message } from '@/components/ui/message';
import type { RegisterHealth } from '@/lib/register/health';
import type { Say } from './say';

interface HealthNoticeProps {
  readonly say: Say;
  readonly health: RegisterHealth;
}

/** Above the figures, when they are not the whole truth. */
export function HealthNotice({ say, health }: HealthNoticeProps): VNode | null {
  if (!health.full && health.lost === 0) return null;
  return (
    <Message tone="stop" icon="incident" role="alert">
      {health.full && (
        <p>
          <b>{say('full.title')}</b> {health.waiting > 0 && `${say('full.waiting', { n: health.waiting })} `}
          {say('full.do')}
        </p>
      )}
      {health.lost > 0 && <p>{say('full.lost', { n: health.lost })}</p>}
    </Message>
  );
}
