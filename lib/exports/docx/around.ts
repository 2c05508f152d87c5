import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Paper } from '@/lib/documents/tree';
import { formatDay } from '@/lib/i18n/format';
import { paperStrings } from '@/lib/i18n/paper';
import { translator } from '@/lib/i18n/translator';
import { allowed } from '../escape';
import { closingLines, metaFacts, valueText } from '../paper-words';
import { grid } from './table';

/** Company, title and what kind of paper it is. */
export function opening(paper: Paper, width: number): readonly FileChild[] {
  const { head, title, subtitle, language } = paper;
  const say = translator(paperStrings, language);
  const line = head.companyLine ? ` · ${head.companyLine}` : '';
  const meta = metaFacts(paper).filter(({ code }) => code !== 'company' && code !== 'made_with');
  return [
    new Paragraph({
      children: [new TextRun({ text: allowed(head.company), bold: true }), new TextRun(allowed(line))],
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(allowed(title))] }),
    ...(subtitle ? [new Paragraph({ style: 'Sub', text: allowed(subtitle) })] : []),
    ...(head.sample ? [new Paragraph({ style: 'Notice', text: say('sample') })] : []),
    grid({
      width,
      shares: [1, 2.4],
      open: true,
      rows: meta.map(({ label, value }) => [
        { text: label, grey: true },
        { text: valueText(value, language) ?? '', bold: true },
      ]),
    }),
  ];
}

/** Open points, lines to sign on, what the paper is not. */
export function closing(paper: Paper, width: number): readonly FileChild[] {
  const { openPoints, signers, language } = paper;
  const say = translator(paperStrings, language);
  const heading = (text: string) =>
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
  const points = openPoints.map(({ text, owner, due }) => [
    { text: `☐  ${text}` },
    { text: owner ?? '', grey: true },
    { text: due ? formatDay(language, due) : '', bold: true },
  ]);
  const open =
    points.length > 0
      ? grid({
          width,
          shares: [5, 2, 1.5],
          head: [say('open.what'), say('open.owner'), say('open.due')],
          rows: points,
        })
      : new Paragraph(say('open.none'));
  const sign = signers.map((role) => [{ text: `${say('sign.line', { role })}\n\n` }, { text: '' }]);
  return [
    heading(say('open.title')),
    open,
    ...(sign.length > 0 ? [heading(say('sign.title')), grid({ width, shares: [1, 1.6], rows: sign })] : []),
    new Paragraph({
      style: 'Small',
      spacing: { before: 200 },
      text: closingLines(paper).map(allowed).join(' '),
    }),
  ];
}
