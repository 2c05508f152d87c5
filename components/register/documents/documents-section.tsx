import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Gone } from '@/components/register/parts/gone';
import { PageHead } from '@/components/register/parts/page-head';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import type { SectionProps } from '@/components/register/sections';
import { Message } from '@/components/ui/message';
import { paperKey } from '@/lib/documents/papers';
import { documentStrings } from '@/lib/i18n/documents';
import { BundleView } from './bundle-view';
import { PaperList } from './paper-list';
import { PaperView } from './paper-view';
import { usePapers } from './use-papers';
import { VerifyView } from './verify/verify-view';

/** The papers: all of them, one with its preview, the audit folder, the check of a file. */
export function DocumentsSection({ route }: SectionProps): VNode {
  return route.path[0] === 'verify' ? <VerifyView /> : <Made path={route.path} />;
}

function Made({ path }: { readonly path: readonly string[] }): VNode {
  const say = useSay(documentStrings);
  const [language, setLanguage] = useState(useLanguage());
  const papers = usePapers(language);
  if (papers.kind !== 'open') {
    return (
      <>
        <PageHead title={say('title')} lead={say('lead')} />
        {papers.kind === 'loading' ? (
          <p class="muted" role="status">
            {say('loading')}
          </p>
        ) : (
          <Message tone="stop" icon="incident" role="alert">
            <p>{say('broken')}</p>
          </Message>
        )}
      </>
    );
  }
  const props = { language, onLanguage: setLanguage, papers: papers.papers, source: papers.source };
  if (path.length === 0) return <PaperList {...props} />;
  if (path[0] === 'O-9') return <BundleView {...props} />;
  const paper = papers.papers.find((candidate) => paperKey(candidate) === path.join('/'));
  return paper ? (
    <PaperView key={path.join('/')} paper={paper} {...props} />
  ) : (
    <Gone backHref={linkTo('documents')} />
  );
}
