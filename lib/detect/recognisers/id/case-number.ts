import { defineRecogniser, type Hit, hitOf } from '../../define-recogniser';
import type { Document } from '../../document';
import type { Examples } from '../../recogniser';
import { isWordAt } from '../../word';

/**
 * Court and police file numbers without a label (AktO): chamber, register sign, serial, two-digit year.
 * Rulings of the federal courts and numbers that stand in a citation are public and left alone.
 */
const SIGNS =
  'OH|O|T|S|U|W|Wx|C|H|F|UF|WF|M|K|L|IN|IK|IE|VI|XVII|X|Js|UJs|Ls|Ds|Cs|Ns|KLs|Ks|Qs|StVK|BRs|AR|Gs|OWi|Owi|Ca|BV|Ga|Sa|Ta|TaBV|SLa|SO|AL|KR|R|P|VE|AY|AS|E|B|A|II|III|RF|EK|Reg';
const PATTERN = new RegExp(
  `(?:(?:S )?\\d{1,4} (?:(?:${SIGNS})(?: \\d{1,5})? ){1,2}|(?:XVII|VI|[IVX]{1,3} [CKPNUWZ]) )\\d{1,6}/\\d{2,4}(?:(?: ?[a-z]|\\.[A-Z]| [A-Z]{1,2})(?![\\p{L}.]))?(?![\\d/])`,
  'gu',
);
const CITED =
  /(?:bgh|bverfg|bag|bsg|bfh|bverwg|olg|lag|lsg|eugh|vgh|ovg|urteil|beschluss|urt\.|beschl\.|vgl\.|rspr|rechtsprechung|ecli|entscheidung)[^\n]{0,50}$/;

const TICKET =
  /(?:INC|REQ|TKT|SR|CHG|HD|KD|KDNR|CUST|CRM|PAT|MITGL|POL|cus|cust|acct|usr|emp|bew|BW|mem)[-_ ]?\d{2}[\d-]{2,12}(?!\d)/g;

const SHAPE = { key: 'shape' };

function find({ text, lower }: Document): Hit[] {
  const cases = [...text.matchAll(PATTERN)]
    .filter(({ index }) => !isWordAt(text, index - 1) && !/[./-]/.test(text.charAt(index - 1)))
    .map(({ index, 0: value }) => {
      const cited = CITED.test(lower.slice(Math.max(0, index - 64), index));
      return hitOf(index, value, cited ? 'possible' : 'likely', SHAPE);
    });
  const tickets = [...text.matchAll(TICKET)]
    .filter(({ index }) => !isWordAt(text, index - 1) && !/[./_-]/.test(text.charAt(index - 1)))
    .map(({ index, 0: value }) => hitOf(index, value, 'likely', SHAPE));
  return [...cases, ...tickets];
}

export const caseNumber = defineRecogniser({ id: 'case-number', type: 'CUSTOMER_ID', find });

export const examples: Examples = {
  hits: [
    'das Verfahren ([[56 VI 1183/25]]) nicht',
    '– [[34 Js 20917/25]] –',
    'zu [[INC-48821]] weiß ich',
    'Kunde ([[CRM-7702]])',
  ],
  misses: [
    'BGH, Urteil vom 3. Mai 2017 – VI ZR 261/17',
    'BAG 2 AZR 123/20',
    'OLG Köln, Beschluss vom 1.2.2020, 4 U 12/20',
    '3 x 12/25',
  ],
};
