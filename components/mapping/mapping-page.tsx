import type { VNode } from 'preact';
import { Frame } from '@/components/page/frame';
import type { PageProps } from '@/components/page/mount';
import { type Mappings, useMappings } from '@/components/page/use-mappings';
import { Icon } from '@/components/ui/icon';
import { Message } from '@/components/ui/message';
import { mappingStrings } from '@/lib/i18n/mapping';
import { translator } from '@/lib/i18n/translator';
import { MappingView } from './mapping-view';
import type { Say } from './say';

/** Which real values stand behind the placeholders: to look up, and to delete. */
export function MappingPage({ language }: PageProps): VNode {
  const say = translator(mappingStrings, language);
  const mappings = useMappings();
  return (
    <Frame language={language} current="mapping">
      {mappings.kind === 'known' && mappings.mappings.length > 0 ? (
        <MappingView say={say} mappings={mappings.mappings} />
      ) : (
        <Nothing say={say} mappings={mappings} />
      )}
    </Frame>
  );
}

function Nothing({ say, mappings }: { readonly say: Say; readonly mappings: Mappings }): VNode {
  return (
    <>
      <div class="pagehead">
        <div>
          <h1>{say('mapping.title')}</h1>
          <p>{say('mapping.lead')}</p>
        </div>
      </div>
      {mappings.kind === 'waiting' && <p class="muted">{say('mapping.loading')}</p>}
      {mappings.kind === 'mute' && (
        <Message tone="stop" icon="incident" role="alert">
          <p>{say('mapping.mute')}</p>
        </Message>
      )}
      {mappings.kind === 'known' && (
        <section class="card empty">
          <span class="gate">
            <Icon name="users" />
          </span>
          <h2>{say('mapping.empty.title')}</h2>
          <p>{say('mapping.empty.why')}</p>
        </section>
      )}
    </>
  );
}
