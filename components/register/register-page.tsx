import type { VNode } from 'preact';
import { Frame } from '@/components/page/frame';
import type { PageProps } from '@/components/page/mount';
import { Message } from '@/components/ui/message';
import { registerStrings } from '@/lib/i18n/register';
import { translator } from '@/lib/i18n/translator';
import { openDatabase } from '@/lib/register/database';
import { createRegister, type Register } from '@/lib/register/register';
import { Empty } from './empty';
import { HealthNotice } from './health-notice';
import { PageHead } from './page-head';
import type { Say } from './say';
import { useHealth, useUses } from './use-uses';
import { UsesView } from './uses-view';

const register = createRegister(openDatabase());

/** The register: every use, how to find one, and how to take them away. */
export function RegisterPage({ language }: PageProps): VNode {
  const say = translator(registerStrings, language);
  const health = useHealth();
  return (
    <Frame language={language} current="uses">
      <Content say={say} register={register} notice={<HealthNotice say={say} health={health} />} />
    </Frame>
  );
}

interface ContentProps {
  readonly say: Say;
  readonly register: Register;
  readonly notice: VNode;
}

function Content({ say, register, notice }: ContentProps): VNode {
  const uses = useUses(register);
  if (uses.kind === 'open' && uses.uses.length > 0) {
    return <UsesView say={say} register={register} soFar={uses} notice={notice} />;
  }
  return (
    <>
      <PageHead say={say} />
      {notice}
      {uses.kind === 'opening' && <p class="muted">{say('uses.loading')}</p>}
      {uses.kind === 'broken' && (
        <Message tone="stop" icon="incident" role="alert">
          <p>
            <b>{say('uses.broken')}</b> {say('uses.broken.why')}
          </p>
        </Message>
      )}
      {uses.kind === 'open' && <Empty say={say} />}
    </>
  );
}
