import { labelFor } from '../../context';
import { defineRecogniser, type Hit } from '../../define-recogniser';
import type { Document } from '../../document';
import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { isWhole, words } from '../../word';
import { isBelgian, isCif, isNip, isPartitaIva, VAT_FORMS, type VatForm } from './vat-numbers';

const LABELS = words(
  'ust',
  'umsatzsteuer',
  'uid',
  'mwst',
  'vat',
  'tva',
  'iva\\b',
  'p\\.? ?iva',
  'partita',
  'btw',
  'nip',
  'dph',
  'di[čc]',
  'moms',
  'cif',
  'nif',
  'steuer-?id',
  'ident',
  'tax',
  'id no',
  'vies',
);

const PATTERNS = VAT_FORMS.map((form) => ({
  form,
  pattern: new RegExp(`${form.prefix}[ .-]?(${form.body})`, 'g'),
}));

/**
 * VAT numbers with country prefix. A failed check digit lowers a German number only (the procedure is not
 * officially published); where a label stands it is reported, without one the check has to pass.
 */
export const vatNumber = defineRecogniser({
  id: 'vat-number',
  type: 'VAT_ID',
  find: (document: Document) => PATTERNS.flatMap(({ form, pattern }) => ofCountry(document, form, pattern)),
});

/** Between the separators of a signature, a table or a list. */
const standsAlone = (text: string, start: number, end: number) =>
  /(?:^|[·|;\t>"“(,\n]) ?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^ ?(?:$|[·|;\t<"”),\n])/.test(text.slice(end, end + 2));

function ofCountry(document: Document, form: VatForm, pattern: RegExp): Hit[] {
  if (!document.text.includes(form.prefix.slice(0, 2))) return [];
  return [...document.digits.matchAll(pattern)].flatMap((match): Hit[] => {
    const end = match.index + match[0].length;
    if (!isWhole(document.digits, match.index, end) || /^[-/.]\d/.test(document.digits.slice(end, end + 2)))
      return [];
    const label = labelFor(document, match.index, end, LABELS);
    const passed = form.valid((match[1] ?? '').replace(/[^\dA-Z]/g, ''));
    const firm =
      form.prefix.startsWith('AT') || form.prefix === 'NL' || form.prefix === 'CHE' || form.prefix === 'BE';
    if (!label && !(passed && (firm || form.prefix === 'DE'))) return [];
    if (label && !passed && !/^(?:DE)$/.test(form.prefix)) return [];
    const alone = firm || standsAlone(document.text, match.index, end);
    const confidence = label ? (passed ? 'certain' : 'possible') : alone ? 'likely' : 'possible';
    const reason = label ? { key: 'label', word: label } : { key: 'checksum' };
    return [{ start: match.index, end, confidence, reason }];
  });
}

/** NIP, CIF, P. IVA and Belgian numbers without prefix: only beside their label. */
export const vatWithoutPrefix = numberRecogniser({
  id: 'vat-without-prefix',
  type: 'VAT_ID',
  pattern:
    /(?<![\d+/.,-])(?:\d{3}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}|\d{3}-\d{2}-\d{2}-\d{3}|[A-HJNP-SUVW][ -]?\d{7}[ -]?[\dA-J]|\d{11}|[01]\d{3}[. ]\d{3}[. ]\d{3}|\d{3} \d{4} \d{2})(?![\d/]|[.,-]\d)/g,
  check: (compact) =>
    isNip(compact) || isCif(compact) || isPartitaIva(compact) || isBelgian(compact) || /^\d{9}$/.test(compact)
      ? 'weak'
      : 'no',
  labels: words('nip', 'cif', 'p\\.? ?iva', 'partita', 'nif\\b', 'btw', 'tva', 'vat', 'faktur[aę] na'),
});

export const examples: Examples = {
  hits: [
    'USt-IdNr. [[DE136695976]]',
    'GmbH · CEO: R. Scholz · [[DE136695976]] · Kiel',
    'VAT: [[DE 136 695 976]], tax',
    'UID: [[ATU13585627]]',
    'btw [[BE0403019261]]',
    '[[CHE-100.155.212 MWST]]',
    'TVA [[FR40303265045]]',
    'P. IVA [[IT00743110157]]',
    'NIP [[526-025-02-74]]',
    'CIF [[A58818501]]',
    'btw-nummer [[NL004495445B01]]',
  ],
  misses: ['USt-IdNr. ATU13585628', 'DE136695977', 'P. IVA IT00743110158', 'Telefon 526-025-02-74'],
};
