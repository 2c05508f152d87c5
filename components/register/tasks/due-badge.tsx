import type { VNode } from 'preact';
import { Badge } from '@/components/register/parts/badge';
import { useSay } from '@/components/register/parts/speech';
import { formatDay } from '@/lib/i18n/format';
import { taskStrings } from '@/lib/i18n/tasks';
import { daysBetween, SOON_DAYS } from './due';

/** When something is due: how late, soon, or by when. */
export function DueBadge({ day, today }: { readonly day: string; readonly today: string }): VNode {
  const say = useSay(taskStrings);
  const left = daysBetween(today, day);
  if (left < 0) return <Badge tone="stop">{say('due.late', { n: -left })}</Badge>;
  if (left === 0) return <Badge tone="note">{say('due.today')}</Badge>;
  const words = say('due.by', { day: formatDay(say.language, day) });
  return <Badge tone={left <= SOON_DAYS ? 'note' : ''}>{words}</Badge>;
}
