import type { ComponentChildren, VNode } from 'preact';

/** One detail of a record. */
export interface Fact {
  readonly label: string;
  /** Empty or missing: nobody has said it yet, which is shown in words. */
  readonly value: ComponentChildren;
  /** Where it comes from, or what to do about it. */
  readonly note?: ComponentChildren;
}

interface FactsProps {
  readonly facts: readonly Fact[];
  /** Words for a detail without a value, e.g. "nicht angegeben". */
  readonly unknown: string;
}

/** Details of a record, one below the other. */
export function Facts({ facts, unknown }: FactsProps): VNode {
  return (
    <dl class="kv">
      {facts.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{isEmpty(value) ? <span class="faint">{unknown}</span> : value}</dd>
          {note !== undefined && <dd class="src">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

function isEmpty(value: ComponentChildren): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
