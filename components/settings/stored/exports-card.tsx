import type { VNode } from 'preact';
import { formatDay } from '@/lib/i18n/format';
import { papersStrings } from '@/lib/i18n/papers';
import { translator } from '@/lib/i18n/translator';
import type { ExportLog } from '@/lib/register/model/export-log';
import type { Say } from './say';

/** As many exports are listed here. */
const MOST = 20;

interface ExportsCardProps {
  readonly say: Say;
  readonly exports: readonly ExportLog[];
  /** The company's rules let counts go to a server of its own, which a card beside this one tells about. */
  readonly hasCollector: boolean;
}

/** What was exported from this browser, when and as what. */
export function ExportsCard({ say, exports, hasCollector }: ExportsCardProps): VNode {
  return (
    <section class="card stored" aria-labelledby="stored-exports">
      <h2 id="stored-exports">{say('exports.title')}</h2>
      <p>
        {exports.length === 0 ? say('exports.none') : say('exports.why')}{' '}
        {!hasCollector && say('exports.nowhere')}
      </p>
      {exports.length > 0 && <ExportTable say={say} exports={exports.slice(0, MOST)} />}
      {exports.length > MOST && <p class="hint">{say('exports.more', { n: MOST })}</p>}
    </section>
  );
}

function ExportTable({ say, exports }: Pick<ExportsCardProps, 'say' | 'exports'>): VNode {
  return (
    <table>
      <caption class="vh">{say('exports.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('exports.day')}</th>
          <th scope="col">{say('exports.what')}</th>
          <th scope="col">{say('exports.how')}</th>
        </tr>
      </thead>
      <tbody>
        {exports.map(({ id, day, documentId, format }) => (
          <tr key={id}>
            <td>{formatDay(say.language, day)}</td>
            <th scope="row">{documentName(say, documentId)}</th>
            <td>{format.toUpperCase()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function documentName(say: Say, documentId: string): string {
  const papers = translator(papersStrings, say.language);
  const [id = '', ...about] = documentId.split('/');
  const [paper, other] = [`${id}.title`, `what.${id}`];
  if (papers.has(paper)) return [papers.template(paper), ...about].join(' · ');
  return say.has(other) ? say.template(other) : documentId;
}
