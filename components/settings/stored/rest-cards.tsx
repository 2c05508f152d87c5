import type { VNode } from 'preact';
import type { RuleValues } from '@/lib/policy/rules';
import type { Say } from './say';
import type { StoredUses } from './what-is-stored';

interface RestCardProps {
  readonly say: Say;
  readonly records: StoredUses['records'];
  /** How many values are never reported again. */
  readonly allowed: number;
  /** A text was begun on the page for other programs. */
  readonly hasDraft: boolean;
}

/** Everything else that lies in this browser, and that there is no more. */
export function RestCard({ say, records, allowed, hasDraft }: RestCardProps): VNode {
  return (
    <section class="card stored" aria-labelledby="stored-rest">
      <h2 id="stored-rest">{say('rest.title')}</h2>
      <ul>
        <li>{say('rest.settings')}</li>
        {allowed > 0 && <li>{say('rest.allow', { n: allowed })}</li>}
        {records > 0 && <li>{say('rest.records', { n: records })}</li>}
        {hasDraft && <li>{say('rest.draft')}</li>}
        <li>{say('rest.key')}</li>
      </ul>
      <p class="strong">{say('rest.nothing')}</p>
    </section>
  );
}

/** Who can see what is stored. */
export function WhoCard({
  say,
  minGroupSize,
}: { readonly say: Say } & Pick<RuleValues, 'minGroupSize'>): VNode {
  return (
    <section class="card stored" aria-labelledby="stored-who">
      <h2 id="stored-who">{say('who.title')}</h2>
      <ul>
        <li>{say('who.you')}</li>
        <li>
          {say('who.company')} {say('who.group', { n: minGroupSize })}
        </li>
        <li>{say('who.machine')}</li>
        <li>{say('who.tools')}</li>
      </ul>
    </section>
  );
}
