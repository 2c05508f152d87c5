import { customerPageStrings } from '@/lib/i18n/customer-page';
import type { Language } from '@/lib/i18n/language';
import { translator } from '@/lib/i18n/translator';
import { customerPageBody } from './customer-page-body';
import type { CustomerPageFacts } from './customer-page-facts';
import { CUSTOMER_PAGE_STYLE } from './customer-page-style';
import { escapeHtml as text } from './escape';

/** The facts in the words of a language: names of countries and purposes differ. */
export type FactsIn = (language: Language) => CustomerPageFacts;

/**
 * The page for customers as one file: no script, nothing loaded from elsewhere, readable in light and dark
 * and on paper. With two languages the first leads and each links to the other.
 */
export function customerPage(facts: FactsIn, languages: readonly Language[]): string {
  const first = languages[0] ?? 'de';
  const say = translator(customerPageStrings, first);
  return `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${text(`${say('title')} · ${facts(first).company}`)}</title>
<style>${CUSTOMER_PAGE_STYLE}</style>
</head>
<body>
<main>
${languages.map((language) => part(facts, language, languages)).join('\n<hr>\n')}
</main>
</body>
</html>
`;
}

function part(facts: FactsIn, language: Language, languages: readonly Language[]): string {
  const other = languages.find((it) => it !== language);
  const body = customerPageBody(facts(language), language);
  if (!other) return body;
  const say = translator(customerPageStrings, language);
  const link = `<p class="ki-other"><a href="#ki-${other}" lang="${other}" hreflang="${other}">${text(say('other.language'))}</a></p>`;
  return `${link}\n${body}`;
}
