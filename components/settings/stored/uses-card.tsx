import type { VNode } from 'preact';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import { papersWorksStrings } from '@/lib/i18n/papers-works';
import { translator } from '@/lib/i18n/translator';
import { useStrings } from '@/lib/i18n/uses';
import type { RuleValues } from '@/lib/policy/rules';
import { POLICY_DEFAULTS } from '@/lib/register/model/policy-version';
import { USE_FIELDS, type UseField } from '@/lib/register/use';
import { ownSites } from '@/lib/rules/own-tools';
import { toolName } from '@/lib/tools/all-tools';
import type { Say } from './say';
import type { StoredUses } from './what-is-stored';

interface UsesCardProps {
  readonly say: Say;
  readonly uses: StoredUses;
  /** How many wait to be entered. */
  readonly waiting: number;
  readonly values: RuleValues;
}

/** The person's own uses as counts, how long they stay, and what stands with each. */
export function UsesCard({ say, uses, waiting, values }: UsesCardProps): VNode {
  const { count, since } = uses;
  const keep = { days: values.retentionDays, months: POLICY_DEFAULTS.retentionMonths };
  return (
    <section class="card stored" aria-labelledby="stored-uses">
      <h2 id="stored-uses">{say('uses.title')}</h2>
      <p>
        {since === undefined
          ? say('uses.none')
          : say('uses.count', { n: count, day: formatDay(say.language, since) })}{' '}
        {waiting > 0 && say('uses.waiting', { n: waiting })}
      </p>
      <p class="hint">
        {say('uses.keep', keep)} {count > 0 && say('uses.taken')}
      </p>
      {count > 0 && <ToolTable say={say} uses={uses} values={values} />}
      <details>
        <summary>{say('fields.title')}</summary>
        <Fields say={say} granularity={values.granularity} />
      </details>
    </section>
  );
}

function ToolTable({ say, uses, values }: Pick<UsesCardProps, 'say' | 'uses' | 'values'>): VNode {
  const names = translator(useStrings, say.language);
  const own = ownSites(values.ownTools);
  const named = (id: string) =>
    id === 'pad' ? names('tool.pad') : (own.find(({ tool }) => tool.id === id)?.tool.name ?? toolName(id));
  return (
    <table>
      <caption class="vh">{say('uses.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('col.tool')}</th>
          <th scope="col" class="num">
            {say('col.uses')}
          </th>
          <th scope="col" class="num">
            {say('col.found')}
          </th>
          <th scope="col" class="last">
            {say('col.last')}
          </th>
        </tr>
      </thead>
      <tbody>
        {uses.tools.map(({ toolId, uses: count, found, last }) => (
          <tr key={toolId}>
            <th scope="row">{named(toolId)}</th>
            <td class="num">{formatNumber(say.language, count)}</td>
            <td class="num">{formatNumber(say.language, found)}</td>
            <td class="last">{formatDay(say.language, last)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same words as the papers for staff and works council. */
function Fields({ say, granularity }: { readonly say: Say } & Pick<RuleValues, 'granularity'>): VNode {
  const works = translator(papersWorksStrings, say.language);
  const holds = (field: UseField) =>
    field === 'day' ? works(`use.day.${granularity}.holds`) : works(`use.${field}.holds`);
  return (
    <dl>
      {USE_FIELDS.map((field) => (
        <div key={field}>
          <dt>{works(`use.${field}`)}</dt>
          <dd>{holds(field)}</dd>
        </div>
      ))}
    </dl>
  );
}
