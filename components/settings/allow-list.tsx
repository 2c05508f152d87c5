import type { VNode } from 'preact';
import type { Say } from './say';

interface AllowListProps {
  readonly say: Say;
  readonly values: readonly string[];
  readonly lock?: string | undefined;
  readonly onChange: (values: string[]) => void;
}

/** "Nie wieder melden": what it holds, and how to take it back. */
export function AllowList({ say, values, lock, onChange }: AllowListProps): VNode {
  return (
    <section class="card allow" aria-labelledby="allow-title">
      <h2 id="allow-title">{say('allow.title')}</h2>
      <p>{say(values.length === 0 ? 'allow.empty' : 'allow.why')}</p>
      {lock !== undefined && <p class="origin">{lock}</p>}
      {values.length > 0 && (
        <>
          <ul>
            {values.map((value) => (
              <li key={value}>
                <span>{value}</span>
                <button
                  type="button"
                  disabled={lock !== undefined}
                  class="btn quiet small"
                  aria-label={say('allow.remove', { value })}
                  onClick={() => onChange(values.filter((other) => other !== value))}
                >
                  {say('allow.remove.short')}
                </button>
              </li>
            ))}
          </ul>
          {values.length > 1 && lock === undefined && (
            <button type="button" class="btn" onClick={() => onChange([])}>
              {say('allow.clear')}
            </button>
          )}
        </>
      )}
    </section>
  );
}
