import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Mapping } from '@/components/page/use-mappings';
import { kindStrings } from '@/lib/i18n/kinds';
import { translator } from '@/lib/i18n/translator';
import type { Say } from './say';

/** Rows that are drawn at once; more come on demand. */
const ROWS = 50;

interface PairTableProps {
  readonly say: Say;
  readonly pairs: Mapping['pairs'];
  readonly isShown: boolean;
  readonly label: string;
}

/** What stands for what. A hidden value is not in the page at all, only a bar of fixed length. */
export function PairTable({ say, pairs, isShown, label }: PairTableProps): VNode {
  const [limit, setLimit] = useState(ROWS);
  const names = translator(kindStrings, say.language);
  const left = pairs.length - limit;
  return (
    <>
      <table class="pairs" aria-label={label}>
        <thead class="vh">
          <tr>
            <th scope="col">{say('mapping.col.placeholder')}</th>
            <th scope="col">{say('mapping.col.type')}</th>
            <th scope="col">{say('mapping.col.name')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.slice(0, limit).map(({ placeholder, type, name }) => (
            <tr key={`${placeholder}\n${name}`}>
              <td>
                <span class="ph">{placeholder}</span>
              </td>
              <td class="small muted">{names(`type.${type}`)}</td>
              <td lang="">{isShown ? name : <Hidden say={say} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" class="btn quiet small" onClick={() => setLimit(limit + 10 * ROWS)}>
          {say('mapping.more', { n: left })}
        </button>
      )}
    </>
  );
}

function Hidden({ say }: { readonly say: Say }): VNode {
  return (
    <span class="hidden-value" lang={say.language}>
      <span class="vh">{say('mapping.hidden')}</span>
    </span>
  );
}
