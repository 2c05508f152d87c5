import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { formatDay } from '@/lib/i18n/format';
import { transparencyStrings } from '@/lib/i18n/transparency';
import type { TransparencyNotice } from '@/lib/register/model/transparency-notice';

/** Versions before this one, each with its wording. */
export function NoticeHistory({ notice }: { readonly notice: TransparencyNotice }): VNode | null {
  const say = useSay(transparencyStrings);
  const codes = useCodes();
  const language = useLanguage();
  const { notices } = useRegister().snapshot;
  const before = notices
    .filter(({ series, version }) => series === notice.series && version < notice.version)
    .sort((a, b) => b.version - a.version);
  if (before.length === 0) return null;
  return (
    <section class="card verdict">
      <h2>{say('history')}</h2>
      {before.map((version) => (
        <details key={version.id}>
          <summary>
            {say('history.row', {
              n: version.version,
              day: formatDay(language, version.createdDay),
              state: codes.name('notice_state', version.state),
            })}
          </summary>
          <p lang={version.language}>{version.text}</p>
        </details>
      ))}
    </section>
  );
}
