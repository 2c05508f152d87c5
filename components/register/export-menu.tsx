import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import { FORMATS, type FormatName } from './export-uses';
import type { Say } from './say';

interface ExportMenuProps {
  readonly say: Say;
  readonly count: number;
  readonly onExport: (format: FormatName) => void;
}

const NAMES = Object.keys(FORMATS) as FormatName[];

/** What is shown, as a file: a button that opens the list of formats. */
export function ExportMenu({ say, count, onExport }: ExportMenuProps): VNode {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => details.current?.removeAttribute('open');
  return (
    <details
      class="exports"
      ref={details}
      onKeyDown={(event) => event.key === 'Escape' && closeAndFocus(details.current)}
      onFocusOut={(event) =>
        !details.current?.contains(event.relatedTarget as Node | null) && requestAnimationFrame(close)
      }
    >
      <summary class="btn primary">
        <Icon name="download" />
        {say('export.open', { n: count })}
      </summary>
      <div class="menu">
        {NAMES.map((name) => (
          <button
            key={name}
            type="button"
            onClick={() => {
              closeAndFocus(details.current);
              onExport(name);
            }}
          >
            <Icon name="file" />
            {say(`export.${name}`)}
          </button>
        ))}
      </div>
    </details>
  );
}

function closeAndFocus(details: HTMLDetailsElement | null): void {
  details?.removeAttribute('open');
  details?.querySelector('summary')?.focus();
}
