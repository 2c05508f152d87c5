import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { Facts } from '@/components/register/parts/facts';
import { KindCounts } from '@/components/register/parts/kind-counts';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { TaskCard } from '@/components/register/tasks/task-card';
import { formatDay } from '@/lib/i18n/format';
import { partStrings } from '@/lib/i18n/parts';
import { toolStrings } from '@/lib/i18n/tools';
import { today } from '@/lib/register/day';
import type { ToolRecord } from '@/lib/register/model/tool';
import { sinceDays, typesIn } from '@/lib/register/uses/linked';
import { DecisionCard } from './decision-card';
import { RECENT_DAYS } from './tool-rows';
import { UsedForCard } from './used-for-card';
import { VendorCard } from './vendor-card';

/** One tool: the company's decision, its vendor, what it is used for. */
export function ToolView({ tool }: { readonly tool: ToolRecord }): VNode {
  const say = useSay(toolStrings);
  const sayPart = useSay(partStrings);
  return (
    <>
      <PageHead title={tool.name} lead={useLead(tool)} back={{ href: linkTo('tools'), label: say('title') }}>
        <button type="button" class="btn" onClick={() => print()}>
          {sayPart('print')}
        </button>
        <a class="btn" href={linkTo('tools', [tool.id, 'edit'])}>
          {sayPart('edit')}
        </a>
      </PageHead>
      <div class="grid">
        <div class="s8 column">
          <DecisionCard key={tool.version} tool={tool} />
          <FactsCard tool={tool} />
        </div>
        <div class="s4 column">
          <TaskCard about={{ kind: 'tool', id: tool.id }} />
          <UsedForCard tool={tool} />
          <VendorCard tool={tool} />
          <FoundCard tool={tool} />
        </div>
      </div>
    </>
  );
}

function useLead({ kind, firstSeen, lastSeen }: ToolRecord): string {
  const say = useSay(toolStrings);
  const codes = useCodes();
  const day = (iso: string) => formatDay(say.language, iso);
  const seen = firstSeen && lastSeen && say('seen', { first: day(firstSeen), last: day(lastSeen) });
  return [codes.name('tool_kind', kind), seen].filter(Boolean).join(' · ');
}

function FactsCard({ tool }: { readonly tool: ToolRecord }): VNode {
  const say = useSay(toolStrings);
  const sayPart = useSay(partStrings);
  const codes = useCodes();
  return (
    <section class="card">
      <h2>{say('facts')}</h2>
      <Facts
        unknown={sayPart('value.unknown')}
        facts={[
          { label: say('field.vendor'), value: tool.vendor },
          { label: say('field.plan'), value: codes.name('plan', tool.plan) },
          { label: say('field.account'), value: codes.name('account', tool.accountType) },
          { label: say('field.embedded'), value: tool.embeddedIn },
          { label: say('col.discovered'), value: say(`discovered.${tool.discovered}`) },
          { label: say('hosts'), value: tool.hosts.join('\n') },
        ]}
      />
    </section>
  );
}

function FoundCard({ tool }: { readonly tool: ToolRecord }): VNode {
  const say = useSay(toolStrings);
  const { snapshot } = useRegister();
  const recent = sinceDays(snapshot.dayCounts, RECENT_DAYS, today());
  const types = typesIn(recent.filter(({ toolId }) => toolId === tool.id));
  return (
    <section class="card">
      <h2>{say('found')}</h2>
      <p class="gap">{Object.keys(types).length > 0 ? <KindCounts types={types} /> : say('found.none')}</p>
      <p>
        <a href={linkTo('uses', [], { tool: tool.id })}>{say('uses.show')}</a>
      </p>
    </section>
  );
}
