import type { VNode } from 'preact';
import { Badge } from '@/components/register/parts/badge';
import { useCodes } from '@/components/register/parts/codes';
import { Facts } from '@/components/register/parts/facts';
import { PageHead } from '@/components/register/parts/page-head';
import { RemoveButton } from '@/components/register/parts/remove-button';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { normText } from '@/lib/documents/norm';
import { formatDay } from '@/lib/i18n/format';
import { partStrings } from '@/lib/i18n/parts';
import { transparencyStrings } from '@/lib/i18n/transparency';
import type { TransparencyNotice } from '@/lib/register/model/transparency-notice';
import { STATE_TONES } from './notice-columns';
import { NoticeHistory } from './notice-history';
import { NoticeText } from './notice-text';
import { Readiness } from './readiness';
import { noticeRule, useNotice } from './use-notice';

/** One notice: its text to copy, where it stands, what is missing. */
export function NoticeView({ notice }: { readonly notice: TransparencyNotice }): VNode {
  const say = useSay(transparencyStrings);
  const language = useLanguage();
  const { useCase, law, level } = useNotice(notice);
  const list = { href: linkTo('notices'), label: say('title') };
  const title = noticeRule(notice.type, law)?.name[language] ?? notice.type;
  const edit = (query = {}) => linkTo('notices', [notice.series, 'edit'], query);
  return (
    <>
      <PageHead title={title} lead={useCase?.name ?? say('useCase.company')} back={list}>
        {level === 'voluntary' && (
          <RemoveButton table="notices" id={notice.series} name={title} doneHref={list.href} />
        )}
        <a class="btn" href={edit()}>
          {say('edit')}
        </a>
        {notice.state !== 'in_place' && (
          <a class="btn primary" href={edit({ state: 'in_place' })}>
            {say('place')}
          </a>
        )}
      </PageHead>
      <div class="grid">
        <div class="s8 beside-none">
          <NoticeText notice={notice} />
          <PlaceCard notice={notice} />
        </div>
        <aside class="s4 beside">
          <Readiness notice={notice} />
          <NoticeHistory notice={notice} />
        </aside>
      </div>
    </>
  );
}

function PlaceCard({ notice }: { readonly notice: TransparencyNotice }): VNode {
  const say = useSay(transparencyStrings);
  const codes = useCodes();
  const language = useLanguage();
  const unknown = useSay(partStrings)('value.unknown');
  const { law, level } = useNotice(notice);
  const place = noticeRule(notice.type, law)?.placement[language] ?? '';
  const day = (value: string | null) => value && formatDay(language, value);
  return (
    <section class="card">
      <h2>{say('group.where')}</h2>
      <p class="muted small">{say('placement.law', { place })}</p>
      <Facts
        unknown={unknown}
        facts={[
          {
            label: say('state'),
            value: <Badge tone={STATE_TONES[notice.state]}>{codes.name('notice_state', notice.state)}</Badge>,
          },
          { label: say('col.level'), value: say(`level.${level}`) },
          { label: say('basis'), value: normText(notice.basis, say.language) },
          {
            label: say('placement'),
            value: [codes.name('placement', notice.placement.code), notice.placement.text]
              .filter(Boolean)
              .join('\n'),
          },
          { label: say('label'), value: codes.name('eu_label', notice.euLabel) },
          { label: say('accessible'), value: codes.name('accessible', notice.accessible) },
          { label: say('since'), value: day(notice.inPlaceSince) },
          { label: say('checkedDay'), value: day(notice.checkedDay) },
          { label: say('evidence'), value: notice.evidenceRef },
        ]}
      />
      {notice.required !== 'voluntary' && level === 'voluntary' && <p class="muted">{say('changed')}</p>}
    </section>
  );
}
