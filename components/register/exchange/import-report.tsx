import type { VNode } from 'preact';
import { useSay } from '@/components/register/parts/speech';
import { Message } from '@/components/ui/message';
import { exchangeStrings } from '@/lib/i18n/exchange';
import type { FileReport, ImportReport } from '@/lib/register/exchange/report';

type LeftOut = Extract<FileReport, { outcome: 'left_out' }>;

/** What came in, and which files were left out and why. */
export function ImportReportView({ report }: { readonly report: ImportReport }): VNode {
  const left = report.files.filter((file): file is LeftOut => file.outcome === 'left_out');
  const taken = report.files.length - left.length;
  return (
    <div class="column" role="status">
      {taken > 0 && <Taken files={taken} total={report.total} />}
      {left.length > 0 && <Left files={left} />}
    </div>
  );
}

interface TakenProps {
  readonly files: number;
  readonly total: ImportReport['total'];
}

function Taken({ files, total }: TakenProps): VNode {
  const say = useSay(exchangeStrings);
  const parts = [
    say('take.uses', { n: total.newUses }),
    total.newRecords > 0 && say('take.records', { n: total.newRecords }),
    total.knownUses > 0 && say('take.known', { n: total.knownUses }),
    total.endedUses > 0 && say('take.ended', { n: total.endedUses }),
    total.conflicts > 0 && say('take.conflicts', { n: total.conflicts }),
  ].filter((part) => part !== false);
  return (
    <Message tone="ok" icon="check">
      <p>
        <b>{say('take.done', { n: files })}</b>
      </p>
      <p>{parts.join(', ')}.</p>
    </Message>
  );
}

function Left({ files }: { readonly files: readonly LeftOut[] }): VNode {
  const say = useSay(exchangeStrings);
  return (
    <Message tone="stop" icon="incident">
      <p>
        <b>{say('take.left', { n: files.length })}</b>
      </p>
      <ul class="openlist">
        {files.map(({ name, problem, place }) => (
          <li key={`${name} ${problem} ${place}`}>
            <span>
              <b>{name}</b>: {say(`problem.${problem}`)}
            </span>
            {place !== '' && <small>{place}</small>}
          </li>
        ))}
      </ul>
    </Message>
  );
}
