import { allowed } from '../escape';

interface PageWords {
  readonly landscape: boolean;
  /** Left in the page's foot: what it is, of whom, in which state. */
  readonly foot: string;
  /** With `{page}` and `{pages}`. */
  readonly pageOf: string;
}

/**
 * How a paper looks, on the screen and on A4. Points and millimetres; its colours are those of the product,
 * named here once more because the file has to stand alone.
 */
export function paperStyle({ landscape, foot, pageOf }: PageWords): string {
  const [before = '', middle = '', after = ''] = pageOf.split(/\{pages?\}/);
  const counters = `${css(before)} counter(page) ${css(middle)} counter(pages) ${css(after)}`;
  return `@page{size:A4${landscape ? ' landscape' : ''};margin:13mm 14mm 15mm ${landscape ? '14mm' : '20mm'};
@bottom-left{content:${css(foot)};font:7.6pt ${FONT};color:#5a6b72}
@bottom-right{content:${counters};font:7.6pt ${FONT};color:#5a6b72}}
${RULES}`;
}

/** A text as a CSS string: everything but letters and digits as a code point, so that nothing can end it. */
function css(text: string): string {
  const safe = (sign: string) => `\\${sign.codePointAt(0)?.toString(16)} `;
  return `"${allowed(text).replace(/[^A-Za-z0-9]/gu, safe)}"`;
}

const FONT =
  'system-ui,-apple-system,"Segoe UI Variable Text","Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif';

const RULES = `*{box-sizing:border-box;margin:0}
:root{color-scheme:light;--ink:#14242b;--ink-2:#43555c;--ink-3:#5a6b72;--line:#d9e0e1;--accent:#0b5966;--sunken:#edf1f1;--note:#7d5000}
body{background:#edf1f1;color:var(--ink);font:9pt/1.36 ${FONT};font-variant-numeric:tabular-nums;hyphens:auto;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:182mm;margin:8mm auto;padding:14mm;background:#fff}
main.land{max-width:290mm;font-size:8pt;line-height:1.35}
main.sheet{font-size:8.4pt;line-height:1.32}
header{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:1mm 6mm;align-items:end;padding-bottom:3mm;border-bottom:1.6pt solid var(--accent)}
.co{grid-column:1/-1;display:flex;gap:3mm;align-items:center;margin-bottom:2mm;font-size:9pt;color:var(--ink-2)}
.co b{color:var(--ink)}
h1{font-size:18pt;line-height:1.12;letter-spacing:-.018em;hyphens:manual}
.sub{margin-top:1mm;font-size:10.5pt;color:var(--ink-2)}
.meta{display:grid;grid-template-columns:auto auto;gap:.3mm 3mm;font-size:7.8pt;line-height:1.35;white-space:nowrap}
.meta dt{color:var(--ink-2)}
.meta dd{font-weight:560}
.sample{margin-top:4mm}
h2{font-size:1em;line-height:inherit;hyphens:manual}
.sec{display:grid;grid-template-columns:6mm 35mm minmax(0,1fr);gap:0 3mm;padding:1.7mm 0 1.8mm;border-bottom:.5pt solid var(--line)}
.sec>.no{color:var(--accent);font-weight:620}
.plain>.sec{grid-template-columns:46mm minmax(0,1fr)}
main.land>.sec{grid-template-columns:60mm minmax(0,1fr)}
.sec p+p,.sec p+ul,.sec p+dl,.sec dl+p,.sec ul+p,.sec blockquote,.sec .class+*{margin-top:1.2mm}
.facts{display:grid;grid-template-columns:38mm minmax(0,1fr) 27mm minmax(0,1fr);gap:.3mm 3mm}
.facts .wide{grid-column:2/-1}
.facts dt{color:var(--ink-2);hyphens:manual;overflow-wrap:break-word}
.facts dd{overflow-wrap:anywhere}
.facts small{font-size:.9em;color:var(--ink-3)}
.facts small::before{content:" · "}
.gap{color:var(--note)}
.class{display:inline-block;padding:.3mm 2mm;border:.8pt solid var(--accent);border-radius:1mm;color:var(--accent);font-weight:620}
.class.minimal,.class.out{border-color:#75868c;color:var(--ink-2)}
.class.prohibited{border-color:#8b3a26;color:#8b3a26}
blockquote{padding:1mm 0 1mm 3mm;border-left:1.2pt solid #7dbcc3;white-space:pre-line}
ul,ol{padding-left:4mm}
li+li{margin-top:.3mm}
li::marker{color:var(--accent)}
.checks{padding:0;list-style:none}
.checks li{display:grid;grid-template-columns:4.5mm minmax(0,1fr) auto;gap:1mm 3mm}
.checks li::before{content:"";width:2.6mm;height:2.6mm;margin-top:.9mm;border:.8pt solid var(--ink-2)}
.checks li.done::before{background:linear-gradient(45deg,transparent 44%,var(--ink) 44% 56%,transparent 56%),linear-gradient(-45deg,transparent 44%,var(--ink) 44% 56%,transparent 56%)}
.note{padding:2mm 3mm;background:#fcf1d9;border-left:1.6pt solid var(--note)}
.tbl{margin:4mm 0;overflow-x:auto}
table{width:100%;border-collapse:collapse;table-layout:fixed}
caption{padding-bottom:1mm;text-align:left;font-weight:620;font-size:9.4pt}
th{padding:1.4mm 1.6mm;text-align:left;vertical-align:bottom;font-weight:620;color:var(--ink-2);border-bottom:.9pt solid var(--ink)}
td{padding:1.5mm 1.6mm;vertical-align:top;border-bottom:.5pt solid var(--line)}
th,td{overflow-wrap:anywhere}
.land th,.land td{padding-inline:1mm}
.land table{font-size:7.2pt}
.no{white-space:nowrap}
td.n,th.n{padding-right:4mm;text-align:right}
.none{padding:2mm 0;color:var(--ink-2)}
.open{margin-top:5mm;padding:3mm 4mm;background:var(--sunken);border-left:1.6pt solid var(--note)}
.open h2{margin-bottom:1mm}
.open .who{color:var(--ink-2)}
.sign{display:grid;grid-template-columns:repeat(3,1fr);gap:11mm 8mm;margin-top:11mm;padding:0;list-style:none;font-size:8.2pt;color:var(--ink-2);break-inside:avoid}
.sign li{margin:0;padding-top:1mm;border-top:.6pt solid var(--ink)}
footer{margin-top:4mm;padding-top:1.5mm;border-top:.5pt solid var(--line);font-size:7.6pt;color:var(--ink-3)}
footer p+p{margin-top:.5mm}
.fp{overflow-wrap:anywhere}
@media (max-width:640px){main{margin:0;padding:6mm}header{grid-template-columns:minmax(0,1fr)}.meta{white-space:normal;justify-content:start}.sec,.plain>.sec,.land>.sec,.facts{grid-template-columns:minmax(0,1fr)}.facts .wide{grid-column:auto}.sign{grid-template-columns:1fr}table{min-width:150mm}.land table{min-width:260mm}}
@media print{body{background:none}main,main.land{max-width:none;margin:0;padding:0}.tbl{overflow:visible}thead{display:table-header-group}tr,.sec,.open,blockquote{break-inside:avoid}.sec.long,.open.long{break-inside:auto}.tbl h2,.open h2{break-after:avoid}.page{break-before:page}}`;
