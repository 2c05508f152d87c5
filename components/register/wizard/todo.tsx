import type { VNode } from 'preact';
import { Badge } from '@/components/register/parts/badge';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icons';
import { normText } from '@/lib/documents/norm';
import { formatDay } from '@/lib/i18n/format';
import { wizardStrings } from '@/lib/i18n/wizard';
import type { Assessment, DueNotice, Task } from '@/lib/law/assessment';
import { dueDay } from '@/lib/law/tasks';
import type { Law } from '@/lib/law/types';

interface TodoProps {
  readonly assessment: Assessment;
  readonly law: Law;
  /** Day of the assessment, from which due days are counted. */
  readonly day: string;
}

/** Notices that are due and the tasks that follow, each with its day. */
export function Todo({ assessment, law, day }: TodoProps): VNode {
  const say = useSay(wizardStrings);
  const { notices, tasks } = assessment;
  const others = tasks.filter(({ id }) => !id.startsWith('notice:'));
  return (
    <section>
      <h2>{say('todo')}</h2>
      {tasks.length === 0 && <p class="muted">{say('todo.none')}</p>}
      <ul class="todo">
        {notices.map((notice) => (
          <NoticeItem
            key={notice.type}
            notice={notice}
            task={tasks.find(({ id }) => id === `notice:${notice.type}`)}
            law={law}
            day={day}
          />
        ))}
        {others.map((task) => (
          <TaskItem key={task.id} task={task} day={day} />
        ))}
      </ul>
    </section>
  );
}

interface NoticeItemProps {
  readonly notice: DueNotice;
  readonly task: Task | undefined;
  readonly law: Law;
  readonly day: string;
}

function NoticeItem({ notice, task, law, day }: NoticeItemProps): VNode {
  const say = useSay(wizardStrings);
  const language = useLanguage();
  const rule = law.notices.find(({ type }) => type === notice.type);
  return (
    <li>
      <Icon name="notice" />
      <b>{(task?.title ?? rule?.name)?.[language]}</b>
      <span class="badges">
        <Badge tone={notice.level === 'required' ? 'stop' : ''}>{say(`notice.${notice.level}`)}</Badge>
        {task && <Due task={task} day={day} />}
      </span>
      <small>
        {rule?.placement[language]}
        {notice.form === 'reduced' && ` (${say('notice.reduced')})`}{' '}
        {rule && `· ${normText(rule.norm, language)}`}
      </small>
    </li>
  );
}

function TaskItem({ task, day }: { readonly task: Task; readonly day: string }): VNode {
  const language = useLanguage();
  return (
    <li>
      <Icon name={iconOf(task.id)} />
      <b>{task.title[language]}</b>
      <span class="badges">
        <Due task={task} day={day} />
      </span>
      <small>{task.steps.map((step) => step[language]).join(' · ')}</small>
    </li>
  );
}

function Due({ task, day }: { readonly task: Task; readonly day: string }): VNode {
  const say = useSay(wizardStrings);
  return <Badge>{say('todo.due', { day: formatDay(say.language, dueDay(task.dueDays, day)) })}</Badge>;
}

/** Never a tick: what is still to do would look done. */
const ICONS: Readonly<Record<string, IconName>> = {
  review: 'risk',
  'flag:STOP': 'risk',
  'flag:LITERACY': 'training',
  'flag:PROVIDER_CHECK': 'vendor',
  'flag:W1': 'users',
  'flag:W2': 'users',
};

function iconOf(task: string): IconName {
  return ICONS[task] ?? 'file';
}
