import type { VNode } from 'preact';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { Message } from '@/components/ui/message';
import { exchangeStrings } from '@/lib/i18n/exchange';
import { BackupCard } from './backup-card';
import { GiveCard } from './give-card';
import { KeptCard } from './kept-card';
import { RestoreCard } from './restore-card';
import { TakeCard } from './take-card';

/** Files that leave and enter the register, and what it deleted by itself. */
export function ExchangeSection(): VNode {
  const say = useSay(exchangeStrings);
  const { store } = useRegister();
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      <div class="column">
        {store.isSample ? (
          <Message tone="info">
            <p>{say('sample.off')}</p>
          </Message>
        ) : (
          <TakeCard />
        )}
        <GiveCard />
        <BackupCard>{!store.isSample && <RestoreCard />}</BackupCard>
        <KeptCard />
      </div>
    </>
  );
}
