import { hashText } from '../tagger/hash';
import { type Context, isAboutNobody, isBare } from './context';
import { FIELD } from './label-words';
import type { Mention } from './mention';
import { anchorOf } from './reasons';
import { isSubject, SUBJECT } from './subjects';

/** Quotation marks, straight and of all languages that we read. */
const QUOTES = new Set([34, 39, 96, 171, 187, 8216, 8217, 8218, 8220, 8221, 8222]);
/** Before these names of history stand: "Königin Luise", "Zar Peter". */
const RULERS = new Set(
  'könig königin kaiser kaiserin herzog herzogin fürst fürstin zar zarin papst kurfürst king queen emperor pope'
    .split(' ')
    .map(hashText),
);

/** From so many known people on a text can be about such people. */
const SEVERAL = 2;

/**
 * Whether a text names several known people, and at least as many as others: then it tells of history, books or
 * films, and the names that no list has belong to them. Brands don't count: "Ask Rachel to order the Laura Ashley
 * wallpaper" speaks of a colleague.
 */
function isAboutSubjects({ subject, tokens }: Context, people: readonly Mention[]): boolean {
  const known = new Set<number>();
  subject.forEach((place, i) => {
    if (place === SUBJECT.person) known.add((tokens.hash[i] as number) ^ (tokens.hash[i + 1] as number));
  });
  const others = people.filter(
    (mention) => mention.confidence !== 'possible' && !isSubject(subject, mention),
  );
  return known.size >= SEVERAL && known.size >= new Set(others.map(({ from }) => tokens.hash[from])).size;
}

/** A known name of which nothing else makes certain that somebody is called so, a quoted one, or that of a ruler. */
function isDoubtful({ tokens, subject }: Context, mention: Mention): boolean {
  const { from, to, confidence } = mention;
  if (isSubject(subject, mention) && confidence !== 'certain') return true;
  const isQuoted = QUOTES.has(tokens.sign[from - 1] as number) && QUOTES.has(tokens.sign[to] as number);
  return isQuoted || (from > 0 && !tokens.breaks[from] && RULERS.has(tokens.hash[from - 1] as number));
}

/**
 * Whether what stands around a name says that it is a person's. Where the words of the text sound like books or brands
 * only the label of a customer or supplier says so: novels have a "Miss" and somebody's sister as well.
 */
function isAnnounced(context: Context, i: number): boolean {
  if (context.field[i] === FIELD.party) return true;
  return !isAboutNobody(context) && anchorOf(context, i) !== undefined;
}

/**
 * Takes names in a text without any sign of real people for what they mostly are there: known subjects, sorts,
 * products, titles ("Dahlie 'Berta Rot'", 'Lampe „Oskar"'), history. Only the strict setting still reports them.
 */
export function doubtSubjects(context: Context, mentions: readonly Mention[]): readonly Mention[] {
  if (!isBare(context)) return mentions;
  const isBareName = ({ type, from }: Mention) => type === 'PERSON' && !isAnnounced(context, from);
  const isAbout = isAboutSubjects(context, mentions.filter(isBareName));
  return mentions.map((mention) =>
    isBareName(mention) && (isAbout || isDoubtful(context, mention))
      ? { ...mention, confidence: 'possible' }
      : mention,
  );
}
