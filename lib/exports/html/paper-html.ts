import type { Paper } from '@/lib/documents/tree';
import { formatDay } from '@/lib/i18n/format';
import { paperStrings } from '@/lib/i18n/paper';
import { translator } from '@/lib/i18n/translator';
import { escapeMarkup as esc } from '../escape';
import { closingLines, documentNumber, metaFacts, valueText } from '../paper-words';
import { partHtml } from './part-html';
import { paperStyle } from './style';

/** Nothing may be loaded or run, wherever the file is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/** The paper as one page that needs nothing else: to read, to print, to save as PDF from the browser. */
export function paperHtml(paper: Paper): string {
  const { language, title, head, landscape, numbered } = paper;
  const say = translator(paperStrings, language);
  const name = [title, paper.subject, head.company].filter(Boolean).join(' · ');
  const foot = `${say('made.line', { version: head.productVersion })} · ${documentNumber(paper)} · ${say(`state.${head.state}`)}`;
  const style = paperStyle({ landscape, foot, pageOf: say.template('page.of') });
  const looks = [landscape && 'land', numbered ? 'sheet' : 'plain'].filter(Boolean).join(' ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${esc(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(name)}</title>
<style>${style}</style>
</head>
<body>
<main${looks ? ` class="${looks}"` : ''}>
${headHtml(paper)}
${numberedParts(paper)}
${openHtml(paper)}
${signHtml(paper)}
${footHtml(paper)}
</main>
</body>
</html>
`;
}

const MARK =
  '<svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true"><clipPath id="m"><rect x="1" y="1" width="30" height="30" rx="8"/></clipPath><g clip-path="url(#m)"><path fill="#0C6170" d="M0 0h32v32H0z"/><path fill="#83CBD0" d="M0 23 16 12l16 11v9H0z"/><path fill="#F6E3B4" d="M-1 20.2 15.3 8.6v5.9L-1 26.1zM33 20.2 16.7 8.6v5.9L33 26.1z"/><path fill="#0C6170" d="M15.3 8h1.4v6.8L16 15l-.7-.2z"/></g></svg>';

function headHtml(paper: Paper): string {
  const { head, title, subtitle, language } = paper;
  const line = head.companyLine ? ` · ${esc(head.companyLine)}` : '';
  const meta = pairs(paper).map(([label, text]) => `<dt>${esc(label)}</dt><dd>${esc(text)}</dd>`);
  const sample = head.sample
    ? `<p class="note sample">${esc(translator(paperStrings, language)('sample'))}</p>`
    : '';
  return `<header><div class="co">${MARK}<span><b>${esc(head.company)}</b>${line}</span></div>
<div><h1>${esc(title)}</h1>${subtitle ? `<p class="sub">${esc(subtitle)}</p>` : ''}</div>
<dl class="meta">${meta.join('')}</dl></header>${sample}`;
}

/** What stands at the right of the title, two facts a line. */
function pairs(paper: Paper): readonly (readonly [string, string])[] {
  const { language } = paper;
  const facts = new Map(metaFacts(paper).map((fact) => [fact.code, fact] as const));
  const joined = (codes: readonly string[], part: 'label' | 'value') =>
    codes.flatMap((code) => {
      const fact = facts.get(code);
      if (!fact) return [];
      return part === 'label' ? fact.label : (valueText(fact.value, language) ?? '');
    });
  return [['document'], ['state'], ['day', 'version'], ['policy_version', 'law_version']].map(
    (codes) => [joined(codes, 'label').join(' · '), joined(codes, 'value').join(' · ')] as const,
  );
}

function numberedParts({ parts, numbered, language }: Paper): string {
  let number = 0;
  return parts
    .filter((part) => part.kind === 'section' || !part.sheetOnly)
    .map((part) =>
      partHtml(part, language, numbered && part.kind === 'section' && !part.annex ? ++number : undefined),
    )
    .join('\n');
}

function openHtml({ openPoints, language }: Paper): string {
  const say = translator(paperStrings, language);
  const items = openPoints.map(({ text, owner, due }) => {
    const who = owner ? ` <span class="who">(${esc(owner)})</span>` : '';
    return `<li><span>${esc(text)}${who}</span><b>${due ? esc(formatDay(language, due)) : ''}</b></li>`;
  });
  const list =
    items.length > 0 ? `<ul class="checks">${items.join('')}</ul>` : `<p>${esc(say('open.none'))}</p>`;
  return `<section class="open${items.length > 12 ? ' long' : ''}"><h2>${esc(say('open.title'))}</h2>${list}</section>`;
}

function signHtml({ signers, language }: Paper): string {
  if (signers.length === 0) return '';
  const say = translator(paperStrings, language);
  const lines = signers.map((role) => `<li>${esc(say('sign.line', { role }))}</li>`);
  return `<ul class="sign" aria-label="${esc(say('sign.title'))}">${lines.join('')}</ul>`;
}

function footHtml(paper: Paper): string {
  const { head, language } = paper;
  const say = translator(paperStrings, language);
  const key = head.fingerprint ? `<p class="fp">${esc(say('meta.key'))}: ${esc(head.fingerprint)}</p>` : '';
  const lines = [...closingLines(paper).slice(0, -1), say('made.line', { version: head.productVersion })];
  return `<footer><p>${esc(lines.join(' '))}</p>${key}</footer>`;
}
