import { paperOf } from '@/lib/documents/head';
import type { PaperSource } from '@/lib/documents/source';
import type { Paper } from '@/lib/documents/tree';
import { documentStrings } from '@/lib/i18n/documents';
import { papersStrings } from '@/lib/i18n/papers';
import { translator } from '@/lib/i18n/translator';

/** O-9, the index of the audit folder: how to check it, and a table that its files are filled into. */
export function indexPaper(papers: readonly Paper[], source: PaperSource): Paper {
  const say = translator(documentStrings, source.language);
  const sayPapers = translator(papersStrings, source.language);
  const isReleased = papers.length > 0 && papers.every(({ head }) => head.state === 'released');
  return paperOf('O-9', source, {
    subtitle: sayPapers('O-9.sub'),
    state: isReleased ? 'released' : 'draft',
    openPoints: papers[0]?.openPoints ?? [],
    parts: [
      { kind: 'section', title: say('bundle.how'), blocks: [{ kind: 'text', text: say('bundle.how.text') }] },
      {
        kind: 'section',
        title: say('bundle.proves'),
        blocks: [{ kind: 'text', text: say('bundle.proves.text') }],
      },
      {
        kind: 'table',
        sheet: say('bundle.files'),
        title: say('bundle.files'),
        columns: [
          { code: 'file', title: sayPapers('col.file'), width: 45 },
          { code: 'sha256', title: sayPapers('col.hash'), width: 55 },
        ],
        rows: [],
        empty: say('bundle.files.empty'),
      },
    ],
  });
}
