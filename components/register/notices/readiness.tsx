import type { VNode } from 'preact';
import { useSay } from '@/components/register/parts/speech';
import { Icon } from '@/components/ui/icon';
import { transparencyStrings } from '@/lib/i18n/transparency';
import type { TransparencyNotice } from '@/lib/register/model/transparency-notice';
import { NOTICE_PROBLEMS, noticeProblems } from '@/lib/transparency/problems';
import { useNotice } from './use-notice';

/** What has to be done before the notice may be called "in place". */
export function Readiness({ notice }: { readonly notice: TransparencyNotice }): VNode | null {
  const say = useSay(transparencyStrings);
  const problems = noticeProblems(useNotice(notice).facts);
  if (notice.state === 'in_place' && problems.length === 0) return null;
  return (
    <section class="card verdict">
      <h2>{say('ready')}</h2>
      {problems.length === 0 && <p class="muted">{say('ready.done')}</p>}
      <ul>
        {problems.map((problem) => (
          <li key={problem}>
            <Icon name={NOTICE_PROBLEMS[problem] === 'stops' ? 'clock' : 'info'} small />
            <span>{say(`problem.${problem}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
