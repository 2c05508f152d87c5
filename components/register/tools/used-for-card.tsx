import type { VNode } from 'preact';
import { Badge } from '@/components/register/parts/badge';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { CategoryBadge } from '@/components/register/use-cases/category-badge';
import { formatNumber } from '@/lib/i18n/format';
import { toolStrings } from '@/lib/i18n/tools';
import { today } from '@/lib/register/day';
import type { ToolRecord } from '@/lib/register/model/tool';
import { latest } from '@/lib/register/store/versions';
import { countsOf, sinceDays, unlinkedCounts, usesIn } from '@/lib/register/uses/linked';
import { RECENT_DAYS } from './tool-rows';

/** The use cases that a tool serves, and uses that belong to none. */
export function UsedForCard({ tool }: { readonly tool: ToolRecord }): VNode {
  const say = useSay(toolStrings);
  const { snapshot } = useRegister();
  const useCases = snapshot.useCases.filter(({ tools }) => tools.includes(tool.id));
  const newest = latest(snapshot.assessments);
  const recent = sinceDays(snapshot.dayCounts, RECENT_DAYS, today()).filter(
    ({ toolId }) => toolId === tool.id,
  );
  const loose = usesIn(unlinkedCounts(snapshot.useCases, recent));
  return (
    <section class="card">
      <h2>{say('used-for')}</h2>
      {useCases.length === 0 && <p class="muted gap">{say('used-for.none')}</p>}
      <ul class="tasks">
        {useCases.map((useCase) => (
          <li key={useCase.id}>
            <a href={linkTo('use-cases', [useCase.id])}>{useCase.name}</a>
            <Badge>{formatNumber(say.language, usesIn(countsOf(useCase, recent)))}</Badge>
            <span class="meta">
              <CategoryBadge record={newest.find(({ series }) => series === useCase.id) ?? null} />
            </span>
          </li>
        ))}
      </ul>
      {loose > 0 && <p class="small">{say('undocumented', { n: loose })}</p>}
      <p class="acts">
        <a class="btn small" href={linkTo('use-cases', ['new'], { tool: tool.id })}>
          {say('used-for.new')}
        </a>
      </p>
    </section>
  );
}
