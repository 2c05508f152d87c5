import type { VNode } from 'preact';
import { Gone } from '@/components/register/parts/gone';
import { useRegister } from '@/components/register/parts/register-context';
import { linkTo } from '@/components/register/route';
import type { SectionProps } from '@/components/register/sections';
import { latest } from '@/lib/register/store/versions';
import { NoticeForm } from './notice-form';
import { NoticeList } from './notice-list';
import { NoticeView } from './notice-view';

/** Notices: the list, one with its text to copy, its form. */
export function NoticesSection({ route }: SectionProps): VNode {
  const { notices } = useRegister().snapshot;
  const [series, part] = route.path;
  if (!series) return <NoticeList preset={route.query} />;
  const notice = latest(notices).find((known) => known.series === series);
  if (notice && part === 'edit') return <NoticeForm key={series} notice={notice} preset={route.query} />;
  if (notice) return <NoticeView notice={notice} />;
  if (series === 'new') return <NoticeForm key={series} preset={route.query} />;
  return <Gone backHref={linkTo('notices')} />;
}
