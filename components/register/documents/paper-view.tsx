import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Badge } from '@/components/register/parts/badge';
import { PageHead } from '@/components/register/parts/page-head';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import type { Paper } from '@/lib/documents/tree';
import { paperHtml } from '@/lib/exports/html/paper-html';
import type { PaperFormat } from '@/lib/exports/paper-format';
import { documentStrings } from '@/lib/i18n/documents';
import { formatDay } from '@/lib/i18n/format';
import { FormatMenu } from './format-menu';
import { LanguageChoice } from './language-choice';
import type { PapersProps } from './paper-list';
import { SavingLine } from './saving-line';
import { useSaving } from './use-saving';

interface PaperViewProps extends PapersProps {
  readonly paper: Paper;
}

/** One paper: how it looks, what is still open, and the files it can become. */
export function PaperView({ paper, language, onLanguage }: PaperViewProps): VNode {
  const say = useSay(documentStrings);
  const saver = useSaving();
  const { title, subtitle, subject, head } = paper;
  const name = [title, subject].filter(Boolean).join(' · ');
  const save = (format: PaperFormat) =>
    saver.save({
      paper,
      format,
      job: (numbered) => ({ kind: 'paper', paper: numbered, format }),
      note: say('proof.note'),
    });
  return (
    <>
      <PageHead title={name} lead={subtitle} back={{ href: linkTo('documents'), label: say('back') }}>
        <Badge tone={head.state === 'released' ? 'ok' : 'note'}>{say(`state.${head.state}`)}</Badge>
        <LanguageChoice value={language} onChange={onLanguage} />
        {saver.saving.kind !== 'making' && <FormatMenu onChoose={save} />}
      </PageHead>
      <SavingLine saver={saver} />
      <OpenPoints paper={paper} />
      <Preview paper={paper} />
    </>
  );
}

function OpenPoints({ paper: { openPoints } }: { readonly paper: Paper }): VNode {
  const say = useSay(documentStrings);
  const language = useLanguage();
  if (openPoints.length === 0) return <p class="muted">{say('open.nothing')}</p>;
  return (
    <details class="card openpoints" open={openPoints.length <= MANY}>
      <summary>
        <h2>{say('open.title')}</h2> <span class="faint">{say('open.count', { n: openPoints.length })}</span>
      </summary>
      <ul class="openlist">
        {openPoints.map(({ text, owner, due }) => (
          <li key={text}>
            <span>{text}</span>
            <small>{[owner, due && formatDay(language, due)].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** More than that would push the paper itself out of sight: they are folded in. */
const MANY = 5;

/** The file as it is, in a frame that may run nothing, load nothing and belongs to no origin. */
function Preview({ paper }: { readonly paper: Paper }): VNode {
  const say = useSay(documentStrings);
  const html = useMemo(() => paperHtml(paper), [paper]);
  return (
    <section class="preview">
      <p class="muted">{say('preview.hint')}</p>
      <iframe sandbox="" srcdoc={html} title={say('preview', { title: paper.title })} />
    </section>
  );
}
