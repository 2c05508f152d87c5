import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { registerStrings } from '@/lib/i18n/register';
import { createRegister } from '@/lib/register/register';
import { HealthNotice } from './health-notice';
import { Broken } from './parts/broken';
import { EmptyState } from './parts/empty-state';
import { PageHead } from './parts/page-head';
import { useRegister } from './parts/register-context';
import { useSay } from './parts/speech';
import { SampleLoad } from './sample-buttons';
import type { SectionProps } from './sections';
import { useHealth, useUses } from './use-uses';
import { UsesView } from './uses-view';

/** Every use, how to find one, and how to take them away. */
export function UsesSection({ route }: SectionProps): VNode {
  const say = useSay(registerStrings);
  const notice = <HealthNotice say={say} health={useHealth()} />;
  const { store } = useRegister();
  const register = useMemo(() => createRegister(store.database), [store]);
  const uses = useUses(register);
  if (uses.kind === 'open' && uses.uses.length > 0) {
    return (
      <UsesView say={say} register={register} soFar={uses} toolId={route.query['tool']} notice={notice} />
    );
  }
  return (
    <>
      <PageHead title={say('uses.title')} lead={say('uses.privacy')} />
      {notice}
      {uses.kind === 'opening' && <p class="muted">{say('uses.loading')}</p>}
      {uses.kind === 'broken' && <Broken />}
      {uses.kind === 'open' && (
        <EmptyState title={say('empty.title')} why={say('empty.why')}>
          <SampleLoad />
        </EmptyState>
      )}
    </>
  );
}
