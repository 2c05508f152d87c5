import type { VNode } from 'preact';
import { useSay } from '@/components/register/parts/speech';
import { Message } from '@/components/ui/message';
import { exchangeStrings } from '@/lib/i18n/exchange';
import { DropFiles } from './drop-files';
import { ImportReportView } from './import-report';
import { Interrupted } from './interrupted';
import { type Importer, useImport } from './use-import';

/** Takes in the registers of other browsers. */
export function TakeCard(): VNode {
  const say = useSay(exchangeStrings);
  const importer = useImport();
  return (
    <>
      <Interrupted />
      <DropFiles
        title={say('take.title')}
        why={say('take.why')}
        choose={say('take.choose')}
        isOff={importer.importing.kind === 'running'}
        onFiles={importer.start}
      />
      <Outcome importer={importer} />
    </>
  );
}

function Outcome({ importer: { importing, cancel } }: { readonly importer: Importer }): VNode | null {
  const say = useSay(exchangeStrings);
  switch (importing.kind) {
    case 'idle':
      return null;
    case 'running': {
      const { phase, done, total } = importing.progress;
      return (
        <div class="card saving" role="status">
          <p>{say(`take.${phase}`)}</p>
          <progress max={total} value={done} aria-label={say(`take.${phase}`)} />
          <span class="num">{say('take.progress', { done, total })}</span>
          <button type="button" class="btn" onClick={cancel}>
            {say('take.cancel')}
          </button>
        </div>
      );
    }
    case 'cancelled':
      return (
        <Message tone="info" role="status">
          <p>{say('take.cancelled')}</p>
        </Message>
      );
    case 'full':
    case 'failed':
      return (
        <Message tone="stop" icon="incident" role="alert">
          <p>{say(`take.${importing.kind}`)}</p>
        </Message>
      );
    case 'done':
      return <ImportReportView report={importing.report} />;
  }
}
