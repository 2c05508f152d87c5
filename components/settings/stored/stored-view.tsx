import type { VNode } from 'preact';
import type { PageProps } from '@/components/page/mount';
import { CollectorCard } from '@/components/settings/collector-card';
import { Message } from '@/components/ui/message';
import { storedStrings } from '@/lib/i18n/stored';
import { translator } from '@/lib/i18n/translator';
import { ExportsCard } from './exports-card';
import { PairsCard } from './pairs-card';
import { RestCard, WhoCard } from './rest-cards';
import { useStored } from './use-stored';
import { UsesCard } from './uses-card';

/** What this browser stores about the person's work with AI, who can see it, and what has left it. */
export function StoredView({ language, settings, rules }: PageProps): VNode {
  const say = translator(storedStrings, language);
  const stored = useStored();
  const { values } = rules.rules;
  if (stored.kind === 'loading') return <p role="status">{say('loading')}</p>;
  return (
    <div class="stored-cards">
      {stored.kind === 'broken' && (
        <Message tone="stop" icon="incident" role="alert">
          <p>{say('broken')}</p>
        </Message>
      )}
      {stored.kind === 'known' && (
        <UsesCard say={say} uses={stored.uses} waiting={stored.waiting} values={values} />
      )}
      <PairsCard say={say} keepDays={settings.keepMappingDays} />
      <CollectorCard language={language} rules={rules.rules} />
      {stored.kind === 'known' && (
        <ExportsCard
          say={say}
          exports={stored.uses.exports}
          hasCollector={values.collector?.endpoint !== undefined}
        />
      )}
      <WhoCard say={say} minGroupSize={values.minGroupSize} />
      {stored.kind === 'known' && (
        <RestCard
          say={say}
          records={stored.uses.records}
          allowed={settings.allowList.length}
          hasDraft={stored.hasDraft}
        />
      )}
    </div>
  );
}
