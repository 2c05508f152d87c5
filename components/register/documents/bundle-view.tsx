import type { VNode } from 'preact';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { Message } from '@/components/ui/message';
import { paperKey } from '@/lib/documents/papers';
import { documentStrings } from '@/lib/i18n/documents';
import { indexPaper } from './index-paper';
import { LanguageChoice } from './language-choice';
import type { PapersProps } from './paper-list';
import { SavingLine } from './saving-line';
import { useSaving } from './use-saving';

/** The audit folder: what goes in, what is open, and the button that makes it. */
export function BundleView({ papers, source, language, onLanguage }: PapersProps): VNode {
  const say = useSay(documentStrings);
  const saver = useSaving();
  const { company } = useRegister().snapshot;
  const open = papers[0]?.openPoints.length ?? 0;
  const save = () =>
    saver.save({
      paper: indexPaper(papers, source),
      format: 'zip',
      job: (index) => ({
        kind: 'bundle',
        bundle: {
          papers,
          index,
          company: company?.shortName || company?.name || '',
          note: say('proof.note'),
        },
      }),
      note: say('proof.note'),
    });
  return (
    <>
      <PageHead
        title={say('bundle.title')}
        lead={say('bundle.lead')}
        back={{ href: linkTo('documents'), label: say('back') }}
      >
        <LanguageChoice value={language} onChange={onLanguage} />
        {saver.saving.kind !== 'making' && (
          <button type="button" class="btn primary" onClick={save}>
            {say('bundle.make')}
          </button>
        )}
      </PageHead>
      <SavingLine saver={saver} />
      {open > 0 && (
        <Message tone="note">
          <p>{say('bundle.open', { n: open })}</p>
        </Message>
      )}
      <section class="card">
        <h2>{say('bundle.files')}</h2>
        <ul class="bundlelist">
          {papers.map((paper) => (
            <li key={paperKey(paper)}>
              <a href={linkTo('documents', paperKey(paper).split('/'))}>
                {[paper.title, paper.subject].filter(Boolean).join(' · ')}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
