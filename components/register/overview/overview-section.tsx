import type { VNode } from 'preact';
import { HealthNotice } from '@/components/register/health-notice';
import { EmptyState } from '@/components/register/parts/empty-state';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { SampleLoad } from '@/components/register/sample-buttons';
import type { SectionProps } from '@/components/register/sections';
import { useHealth } from '@/components/register/use-uses';
import { Icon } from '@/components/ui/icon';
import { formatDay } from '@/lib/i18n/format';
import { overviewStrings } from '@/lib/i18n/overview';
import { partStrings } from '@/lib/i18n/parts';
import { registerStrings } from '@/lib/i18n/register';
import { today } from '@/lib/register/day';
import { DatesCard } from './dates-card';
import { DoneCard } from './done-card';
import { FigureCards } from './figure-cards';
import { isoWeek } from './figures';
import { FoundCard } from './found-card';
import { NextCard } from './next-card';
import { StatesCard } from './states-card';
import { TaskList } from './task-list';
import { WeeksCard } from './weeks-card';

/** Where the company stands: figures, charts, what comes next. */
export function OverviewSection({ route }: SectionProps): VNode {
  const health = useHealth();
  const sayRegister = useSay(registerStrings);
  if (route.path[0] === 'tasks') return <TaskList preset={route.query} />;
  return (
    <>
      <Head />
      <HealthNotice say={sayRegister} health={health} />
      <Content />
    </>
  );
}

function Head(): VNode {
  const say = useSay(overviewStrings);
  const sayPart = useSay(partStrings);
  const day = today();
  return (
    <PageHead
      title={say('title')}
      lead={say('lead', { day: formatDay(say.language, day), week: isoWeek(day) })}
    >
      <button type="button" class="btn" onClick={() => print()}>
        <Icon name="print" />
        {sayPart('print')}
      </button>
      <a class="btn primary" href={linkTo('use-cases', ['new'])}>
        <Icon name="plus" />
        {say('new')}
      </a>
    </PageHead>
  );
}

function Content(): VNode {
  const say = useSay(overviewStrings);
  const { tools, useCases, dayCounts, monthTotals } = useRegister().snapshot;
  const isEmpty = [tools, useCases, dayCounts, monthTotals].every((rows) => rows.length === 0);
  if (isEmpty) {
    return (
      <EmptyState title={say('empty.title')} why={say('empty.why')}>
        <a class="btn primary" href={linkTo('use-cases', ['new'])}>
          {say('empty.go')}
        </a>
        <SampleLoad />
      </EmptyState>
    );
  }
  return (
    <div class="grid">
      <FigureCards />
      <div class="s8 grid">
        <WeeksCard />
        <FoundCard />
        <DoneCard />
        <StatesCard />
      </div>
      <div class="s4 column">
        <NextCard />
        <DatesCard />
      </div>
    </div>
  );
}
