import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import { partStrings } from '@/lib/i18n/parts';
import { keepColumns, keptColumns } from './kept-columns';
import { useSay } from './speech';

interface Choosable {
  readonly id: string;
  readonly title: string;
  readonly isExtra?: boolean;
}

/** Which columns of a table are shown. The first one always is: it names the row. */
export function useColumns<C extends Choosable>(table: string, columns: readonly C[]) {
  const [kept, setKept] = useState(() => keptColumns(table));
  const isShown = ({ id, isExtra }: C) => (kept ? kept.includes(id) : !isExtra);
  const shown = columns.filter((column, index) => index === 0 || isShown(column));
  const toggle = (id: string) => {
    const isOn = shown.some((column) => column.id === id);
    const next = columns
      .filter((column) => (column.id === id ? !isOn : shown.includes(column)))
      .map((column) => column.id);
    keepColumns(table, next);
    setKept(next);
  };
  return { shown, toggle };
}

interface ColumnChoiceProps {
  readonly columns: readonly Choosable[];
  readonly shown: readonly Choosable[];
  readonly onToggle: (id: string) => void;
}

/** A button that opens the list of columns. */
export function ColumnChoice({ columns, shown, onToggle }: ColumnChoiceProps): VNode {
  const say = useSay(partStrings);
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => details.current?.removeAttribute('open');
  return (
    <details
      class="columns"
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.stopPropagation();
        close();
        details.current.querySelector('summary')?.focus();
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget as Node | null;
        if (to && !details.current?.contains(to)) requestAnimationFrame(close);
      }}
    >
      <summary class="btn quiet small">
        <Icon name="gear" small />
        {say('table.columns')}
      </summary>
      {/* Takes the focus of a press on a label: it must not leave the list. */}
      <div class="menu" tabIndex={-1}>
        {columns.slice(1).map(({ id, title }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={shown.some((one) => one.id === id)}
              onChange={() => onToggle(id)}
            />
            <span>{title}</span>
          </label>
        ))}
      </div>
    </details>
  );
}
