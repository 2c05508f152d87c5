import type { ComponentChildren, VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { formatNumber } from '@/lib/i18n/format';
import { overviewStrings } from '@/lib/i18n/overview';
import { today } from '@/lib/register/day';
import { USE_CASE_STATUSES } from '@/lib/register/model/use-case';
import { byStatus } from '@/lib/register/overview/uses-overview';
import { openTasks } from '@/lib/register/tasks/open-tasks';
import { recentUses } from './figures';

/** Four numbers: uses, tools, use cases, tasks. */
export function FigureCards(): VNode {
  return (
    <>
      <UsesFigure />
      <ToolsFigure />
      <CasesFigure />
      <TasksFigure />
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: number;
  readonly children: ComponentChildren;
}

function Figure({ name, value, children }: FigureProps): VNode {
  const { language } = useSay(overviewStrings);
  return (
    <section class="card fig s3">
      <h2 class="k">{name}</h2>
      <p class="v">{formatNumber(language, value)}</p>
      <p class="d">{children}</p>
    </section>
  );
}

function UsesFigure(): VNode {
  const say = useSay(overviewStrings);
  const { dayCounts } = useRegister().snapshot;
  const { uses, more } = recentUses(dayCounts, today());
  return (
    <Figure name={say('uses')} value={uses}>
      {more === 0 ? say('uses.same') : say(more > 0 ? 'uses.more' : 'uses.less', { n: Math.abs(more) })}
    </Figure>
  );
}

function ToolsFigure(): VNode {
  const say = useSay(overviewStrings);
  const { tools } = useRegister().snapshot;
  const states = byStatus(tools);
  const of = (...names: (typeof tools)[number]['status'][]) =>
    names.reduce((sum, name) => sum + (states.get(name) ?? 0), 0);
  const open = of('new', 'in_review');
  return (
    <Figure name={say('tools')} value={tools.length}>
      {say('tools.allowed', { n: of('allowed', 'allowed_no_personal_data') })},{' '}
      {say('tools.blocked', { n: of('blocked') })}
      {open > 0 && (
        <>
          , <a href={linkTo('tools', [], { status: 'new' })}>{say('tools.open', { n: open })}</a>
        </>
      )}
    </Figure>
  );
}

function CasesFigure(): VNode {
  const say = useSay(overviewStrings);
  const codes = useCodes();
  const { useCases } = useRegister().snapshot;
  const states = byStatus(useCases);
  const present = USE_CASE_STATUSES.filter((status) => states.has(status));
  const words = present.map(
    (status) => `${formatNumber(say.language, states.get(status) ?? 0)} ${codes.name('use_status', status)}`,
  );
  return (
    <Figure name={say('cases')} value={useCases.length}>
      {words.length > 0 ? words.join(', ') : say('states.none')}
    </Figure>
  );
}

function TasksFigure(): VNode {
  const say = useSay(overviewStrings);
  const day = today();
  const tasks = openTasks(useRegister().snapshot, day);
  const late = tasks.filter(({ dueDay }) => dueDay < day).length;
  return (
    <Figure name={say('tasks')} value={tasks.length}>
      {late > 0 ? say('tasks.late', { n: late }) : say('tasks.none-late')}
    </Figure>
  );
}
