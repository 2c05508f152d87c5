import type { VNode } from 'preact';
import { Badge } from '@/components/register/parts/badge';
import { PageHead } from '@/components/register/parts/page-head';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { Icon } from '@/components/ui/icon';
import { paperKey } from '@/lib/documents/papers';
import type { PaperSource } from '@/lib/documents/source';
import type { Paper, PaperId } from '@/lib/documents/tree';
import { documentStrings } from '@/lib/i18n/documents';
import type { Language } from '@/lib/i18n/language';
import { LanguageChoice } from './language-choice';

export interface PapersProps {
  readonly papers: readonly Paper[];
  readonly source: PaperSource;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

const GROUPS = [
  ['register', ['O-1', 'O-8']],
  ['people', ['O-5', 'O-6', 'O-10']],
  ['cases', ['O-2', 'O-3', 'O-4']],
  ['vendors', ['O-7']],
] as const satisfies readonly (readonly [string, readonly PaperId[]])[];

/** All papers with their state and what is still open, in groups. */
export function PaperList({ papers, language, onLanguage }: PapersProps): VNode {
  const say = useSay(documentStrings);
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        <LanguageChoice value={language} onChange={onLanguage} />
        <a class="btn" href={linkTo('documents', ['verify'])}>
          <Icon name="check" />
          {say('verify')}
        </a>
      </PageHead>
      <BundleCard />
      {GROUPS.map(([group, ids]) => {
        const own = papers.filter(({ id }) => (ids as readonly PaperId[]).includes(id)).sort(bySubject);
        return own.length > 0 && <PaperGroup key={group} title={say(`group.${group}`)} papers={own} />;
      })}
      <p class="muted">{say('state.how')}</p>
    </>
  );
}

/** What belongs to one use case stands together. */
function bySubject(one: Paper, other: Paper): number {
  return (one.subject ?? '').localeCompare(other.subject ?? '') || one.id.localeCompare(other.id);
}

function BundleCard(): VNode {
  const say = useSay(documentStrings);
  return (
    <section class="card bundlecard">
      <div>
        <h2>{say('bundle.title')}</h2>
        <p class="muted">{say('bundle.lead')}</p>
      </div>
      <a class="btn primary" href={linkTo('documents', ['O-9'])}>
        {say('bundle.make')}
      </a>
    </section>
  );
}

function PaperGroup({ title, papers }: { readonly title: string; readonly papers: readonly Paper[] }): VNode {
  const say = useSay(documentStrings);
  return (
    <section class="card papers">
      <h2>{title}</h2>
      <table class="t cards">
        <caption class="vh">{title}</caption>
        <thead>
          <tr>
            {(['document', 'about', 'state', 'open'] as const).map((column) => (
              <th key={column} scope="col">
                <span>{say(`col.${column}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {papers.map((paper) => (
            <PaperRow key={paperKey(paper)} paper={paper} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PaperRow({ paper }: { readonly paper: Paper }): VNode {
  const say = useSay(documentStrings);
  const { id, title, subtitle, subject, head, openPoints } = paper;
  const isReleased = head.state === 'released';
  return (
    <tr>
      <td data-l={say('col.document')} class="strong">
        <a href={linkTo('documents', paperKey(paper).split('/'))}>{title}</a> <span class="faint">{id}</span>
      </td>
      <td data-l={say('col.about')}>
        {subject && !subtitle.startsWith(subject) ? `${subject} · ${subtitle}` : subtitle}
      </td>
      <td data-l={say('col.state')}>
        <Badge tone={isReleased ? 'ok' : 'note'} icon={isReleased ? 'check' : 'clock'}>
          {say(`state.${head.state}`)}
        </Badge>
      </td>
      <td data-l={say('col.open')} class="num">
        {openPoints.length === 0 ? say('open.none') : say('open.count', { n: openPoints.length })}
      </td>
    </tr>
  );
}
