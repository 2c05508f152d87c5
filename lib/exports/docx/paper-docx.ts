import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { Paper } from '@/lib/documents/tree';
import { paperStrings } from '@/lib/i18n/paper';
import { translator } from '@/lib/i18n/translator';
import { allowed } from '../escape';
import { documentNumber } from '../paper-words';
import { closing, opening } from './around';
import { impersonal } from './impersonal';
import { partElements } from './part';
import { STYLES } from './styles';

/** A4 in twentieths of a point, and its margins. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1000;

/** The paper as a Word document: real headings, tables with head rows, no author and no time of day. */
export async function paperDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { landscape, head, language } = paper;
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const width = (landscape ? A4.height : A4.width) - 2 * MARGIN;
  let number = 0;
  const parts = paper.parts.filter((part) => part.kind === 'section' || !part.sheetOnly);
  const body = parts.flatMap((part) =>
    partElements(part, {
      paper,
      width,
      number: paper.numbered && part.kind === 'section' && !part.annex ? ++number : undefined,
    }),
  );
  const document = new Document({
    title: allowed([paper.title, paper.subject].filter(Boolean).join(' · ')),
    creator: allowed(head.company),
    lastModifiedBy: allowed(head.company),
    description: '',
    styles: STYLES(landscape ? 15 : 19, language === 'de' ? 'de-DE' : 'en-GB'),
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation },
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, footer: 500 },
          },
        },
        footers: { default: foot(paper, width) },
        children: [...opening(paper, width), ...body, ...closing(paper, width)],
      },
    ],
  });
  return impersonal(new Uint8Array(await Packer.toArrayBuffer(document)), head.day);
}

function foot(paper: Paper, width: number): Footer {
  const say = translator(paperStrings, paper.language);
  const [before = '', middle = '', after = ''] = say.template('page.of').split(/\{pages?\}/);
  const made = say('made.line', { version: paper.head.productVersion });
  const left = `${made} · ${documentNumber(paper)} · ${say(`state.${paper.head.state}`)}`;
  const page = [before, PageNumber.CURRENT, middle, PageNumber.TOTAL_PAGES, after].filter(Boolean);
  return new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [new TextRun(allowed(left)), new TextRun({ children: ['\t', ...page] })],
      }),
    ],
  });
}
