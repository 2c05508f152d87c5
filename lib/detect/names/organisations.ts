import { hashText } from '../tagger/hash';
import { SHAPE, type Tokens } from '../tagger/tokens';
import { CUE } from './anchor-words';
import type { Context } from './context';
import type { Mention } from './mention';

/** Legal forms that stand behind a firm's name and are nothing else. */
const LEGAL_FORMS = new Set(
  'gmbh mbh kg kgaa ohg gbr ug ag se ggmbh partg mbb gesmbh sarl sàrl sas srl spa bv nv ltd limited llp llc inc plc corp'
    .split(' ')
    .map(hashText),
);
/** What may stand between the words of a legal form: "GmbH & Co. KG". */
const JOINING = new Set('co und and & .'.split(' ').map(hashText));

const LONGEST = 7;
const AMPERSAND = 38;
const HYPHEN = 45;

const isWritten = (shape: number) =>
  shape === SHAPE.title || shape === SHAPE.upper || shape === SHAPE.mixed || shape === SHAPE.initial;

/** "AG", "SE", "UG" and the like are legal forms only in capitals. */
function isLegalForm(tokens: Tokens, i: number): boolean {
  return tokens.shape[i] !== SHAPE.lower && LEGAL_FORMS.has(tokens.hash[i] as number);
}

function isFirmWord(context: Context, i: number): boolean {
  const { tokens } = context;
  if (context.shield[i]) return false;
  if (tokens.sign[i] === AMPERSAND || tokens.sign[i] === HYPHEN) return true;
  const cue = context.cue[i] as number;
  if (cue === CUE.article || cue === CUE.company || cue === CUE.possessive || cue === CUE.says) return false;
  if (tokens.sign[i]) return false;
  return isWritten(tokens.shape[i] as number) || cue === CUE.and;
}

function startOfFirm(context: Context, form: number): number {
  const { tokens, cue } = context;
  let start = form;
  for (
    let i = form - 1;
    i >= 0 && form - i <= LONGEST && !tokens.breaks[i + 1] && isFirmWord(context, i);
    i--
  ) {
    if (!tokens.sign[i] && cue[i] !== CUE.and) start = i;
  }
  return start;
}

function endOfFirm({ tokens }: Context, form: number): number {
  let end = form + 1;
  for (let i = end; i < tokens.count && i - form < 6 && !tokens.breaks[i]; i++) {
    if (isLegalForm(tokens, i)) end = i + 1;
    else if (!JOINING.has(tokens.hash[i] as number)) break;
  }
  return end;
}

/** Firms by their legal form: the capital words to its left and the form itself. Linear time. */
export function findFirms(context: Context): Mention[] {
  const { tokens } = context;
  const firms: Mention[] = [];
  for (let i = 1; i < tokens.count; i++) {
    if (!isLegalForm(tokens, i) || context.shield[i]) continue;
    const from = startOfFirm(context, i);
    const to = endOfFirm(context, i);
    const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
    if (from < i) {
      firms.push({
        from,
        to,
        type: 'ORG',
        confidence: 'certain',
        reason: { key: 'legal-form', word },
        source: 'names-firms',
      });
    }
    i = to - 1;
  }
  return firms;
}
