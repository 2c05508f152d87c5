import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useSay } from '@/components/register/parts/speech';
import { Icon } from '@/components/ui/icon';
import { PAPER_FORMATS, type PaperFormat } from '@/lib/exports/paper-format';
import { documentStrings } from '@/lib/i18n/documents';

interface FormatMenuProps {
  readonly onChoose: (format: PaperFormat) => void;
}

/** A button that opens the list of files a paper can become. */
export function FormatMenu({ onChoose }: FormatMenuProps): VNode {
  const say = useSay(documentStrings);
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => details.current?.removeAttribute('open');
  const leave = () => {
    close();
    details.current?.querySelector('summary')?.focus();
  };
  return (
    <details
      class="exports"
      ref={details}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
      onFocusOut={(event) => !details.current?.contains(event.relatedTarget as Node | null) && close()}
    >
      <summary class="btn primary">
        <Icon name="download" />
        {say('export')}
      </summary>
      <div class="menu">
        {PAPER_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            onClick={() => {
              leave();
              onChoose(format);
            }}
          >
            <Icon name="file" />
            {say(`format.${format}`)}
          </button>
        ))}
      </div>
    </details>
  );
}
