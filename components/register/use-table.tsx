import type { VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import type { Language } from '@/lib/i18n/language';
import { registerStrings } from '@/lib/i18n/register';
import { translator } from '@/lib/i18n/translator';
import type { StoredUse } from '@/lib/register/database';
import { UseRow } from './use-row';

interface UseTableProps {
  readonly language: Language;
  readonly rows: readonly StoredUse[];
  readonly isOldestFirst: boolean;
  readonly onTurn: () => void;
}

const COLUMNS = ['tool', 'action', 'purpose', 'found', 'protection', 'guard'] as const;

/** The rows of one page. */
export function UseTable({ language, rows, isOldestFirst, onTurn }: UseTableProps): VNode {
  const say = translator(registerStrings, language);
  return (
    <table class="t cards">
      <caption class="vh">{say('uses.title')}</caption>
      <thead>
        <tr>
          <th scope="col" aria-sort={isOldestFirst ? 'ascending' : 'descending'}>
            <button type="button" onClick={onTurn} title={say('col.day.sort')}>
              {say('col.day')}
              <Icon name={isOldestFirst ? 'up' : 'down'} />
            </button>
          </th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              <span>{say(`col.${column}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((use) => (
          <UseRow key={use.seq} use={use} language={language} />
        ))}
      </tbody>
    </table>
  );
}
