import type { VNode } from 'preact';

interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Name of its row, by which the arrows find it. */
  readonly row?: string;
  readonly tabIndex?: number;
  readonly describedBy?: string;
  readonly onFocus?: () => void;
}

/** On or off, at once. */
export function Switch(props: SwitchProps): VNode {
  const { label, checked, onChange, row, tabIndex, describedBy, onFocus } = props;
  return (
    <input
      type="checkbox"
      role="switch"
      class="switch"
      data-row={row}
      tabIndex={tabIndex}
      checked={checked}
      aria-checked={checked}
      aria-label={label}
      aria-describedby={describedBy}
      onFocus={onFocus}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
