import { LABEL_COUNT } from '../tagger/crf';
import type { FeatureList } from '../tagger/feature-list';
import { type Context, isBare } from './context';
import { nameBits } from './features';
import { type FirstLook, roughly, seesNothing, stepOf } from './first-look';
import { GIST_STEPS } from './gist';

// The order of the features decides what a training gives: never reorder.

const L = LABEL_COUNT;
const EDGE = 15;

const at = (column: Uint8Array | Uint16Array, i: number): number => column[i] ?? EDGE;

/** The word beside token `i` on its line. */
function wordOn({ tokens }: Context, i: number, line: number): number {
  return tokens.breaks[line] ? EDGE : (tokens.hash[i] ?? EDGE);
}

/** What the first look says of the token and of those beside it. */
function ownShares(look: FirstLook, context: Context, i: number, list: FeatureList): void {
  const { shares, person, organisation } = look;
  const own = person[i] as number;
  const both = own | (roughly(organisation[i] as number) << 4);
  for (let y = 1; y < L; y++) list.add(130 + y, stepOf(shares[i * L + y] as number));
  list.add(135, own, organisation[i] as number);
  list.add(136, both, at(person, i - 1));
  list.add(137, both, at(person, i + 1));
  list.add(138, own, (roughly(at(person, i - 1)) << 4) | roughly(at(person, i + 1)));
  list.add(139, both, (roughly(at(organisation, i - 1)) << 4) | roughly(at(organisation, i + 1)));
  list.add(140, both, context.text);
}

/** What the words of a text sound like, and whether it gives signs of real people. */
const aboutPeople = (context: Context): number => context.gist | (isBare(context) ? 0 : GIST_STEPS);

/** What the first look says of the rest of the text. */
function others(look: FirstLook, context: Context, i: number, list: FeatureList, cased: number): void {
  const own = look.person[i] as number;
  const isReal = isBare(context) ? 0 : 1;
  const elsewhere = look.elsewhere[i] as number;
  list.add(150, own, elsewhere);
  list.add(151, own, elsewhere | (cased << 4));
  list.add(152, own, (look.names << 4) | look.announced);
  list.add(153, own, (look.names << 4) | isReal | (cased << 8));
  list.add(154, own, look.doubtful | (look.names << 4) | (look.announced << 8));
  list.add(155, own, ((look.above[i] as number) << 4) | (look.below[i] as number));
  list.add(156, own, ((look.left[i] as number) << 4) | (look.right[i] as number) | (isReal << 8));
  list.add(157, own, (look.onLine[i] as number) | (cased << 5));
  const about = aboutPeople(context);
  list.add(158, own, about);
  list.add(159, own, about | (look.announced << 4));
  list.add(160, own, about | (cased << 4));
  list.add(161, own, about | (look.names << 4));
}

/** What is known of the word and its place, beside what the first look says. */
function knowledge(look: FirstLook, context: Context, i: number, list: FeatureList, cased: number): void {
  const { known, tokens, trade, cue } = context;
  const own = look.person[i] as number;
  const rough = roughly(own);
  const names = nameBits(known[i] as number);
  list.add(170, own, names | (cased << 6));
  list.add(171, own, (((known[i] as number) >> 5) & 127) | (cased << 8));
  list.add(186, own, names | (aboutPeople(context) << 6));
  list.add(187, own, (context.announced[i] as number) | (aboutPeople(context) << 5));
  list.add(172, own, (context.announced[i] as number) | (cased << 6));
  list.add(173, own, (context.kind[i] as number) | (cased << 5));
  list.add(174, own, context.seen[i] as number);
  list.add(175, own, (context.language[i] as number) | (cased << 4));
  list.add(176, own, (context.compound[i] as number) | (cased << 4));
  list.add(177, own, Math.min(3, at(context.place, i)) | (Math.min(8, at(context.lineLength, i)) << 2));
  list.add(178, rough, (context.field[i] as number) | ((context.column[i] as number) << 6));
  list.add(179, rough, (trade[i] as number) | (at(trade, i - 1) << 4) | (at(trade, i + 1) << 8));
  list.add(180, own, (nameBits(at(known, i - 1)) << 6) | at(tokens.shape, i - 1));
  list.add(181, own, (nameBits(at(known, i + 1)) << 6) | at(tokens.shape, i + 1));
  list.add(182, own, (at(cue, i - 1) << 8) | at(cue, i + 1));
  list.add(183, rough, wordOn(context, i - 1, i));
  list.add(184, rough, wordOn(context, i + 1, i + 1));
  list.add(185, rough, tokens.hash[i] as number);
}

/**
 * Collects the features of token `i` for the second look: what the first look says of it, of its neighbours,
 * of the same word elsewhere and of the text as a whole (Krishnan and Manning 2006). One feature alone where
 * the first look is sure that there is no name.
 */
export function secondFeatures(look: FirstLook, context: Context, i: number, list: FeatureList): void {
  list.length = 0;
  if (seesNothing(look.shares, i)) {
    list.add(130, 0);
    return;
  }
  const cased = ((context.tokens.shape[i] as number) << 1) | (context.allLower ? 1 : 0);
  ownShares(look, context, i, list);
  others(look, context, i, list, cased);
  knowledge(look, context, i, list, cased);
}
