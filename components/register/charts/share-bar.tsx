import type { VNode } from 'preact';

export interface Share {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** Written share, e.g. "87 %". */
  readonly share: string;
}

/** One bar in parts, with a legend that holds the numbers. */
export function ShareBar({ shares }: { readonly shares: readonly Share[] }): VNode {
  return (
    <>
      <div
        class="stack"
        role="img"
        aria-label={shares.map(({ name, share }) => `${share} ${name}`).join(', ')}
      >
        {shares.map(({ id, count }, index) => (
          <i key={id} class={`p${index + 1}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul class="legend tall">
        {shares.map(({ id, name, share }, index) => (
          <li key={id}>
            <i class={`p${index + 1}`} />
            {name}
            <b class="num">{share}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
