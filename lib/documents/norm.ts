import type { Language } from '@/lib/i18n/language';

/** Parts of a provision as the law file names them, and how English names them; longer ones first. */
const ENGLISH: readonly (readonly [string, string])[] = [
  ['Vorsichtsregel', 'precaution'],
  ['Hausregel', 'house rule'],
  ['KI-VO', 'AI Act'],
  ['DS-GVO', 'GDPR'],
  ['Anhang', 'Annex'],
  ['UAbs.', 'subpara.'],
  ['Nr.', 'no.'],
  ['Abs.', 'para.'],
  ['ff.', 'et seq.'],
  ['DSK-Muss-Liste', 'DSK list'],
  ['Widerspruch in den Antworten', 'contradiction in the answers'],
];

/** A provision of the law file in the language of the paper or page. */
export function normText(norm: string, language: Language): string {
  if (language === 'de') return norm;
  return ENGLISH.reduce((text, [german, english]) => text.replaceAll(german, english), norm);
}
