import type { Document } from '../document';
import { healLetters } from '../ocr';
import type { Candidate } from '../recogniser';
import { type Lexicon, NO_LEXICON } from '../tagger/lexicon';
import type { NameModel } from '../tagger/model';
import { tokenise } from '../tagger/tokens';
import type { FindingType } from '../types';
import { type Context, readContext, type Shield } from './context';
import { findPartners } from './couples';
import { cutMentions } from './cuts';
import { isTownOfDate } from './date-lines';
import { doubtSubjects } from './doubts';
import type { EnglishReader } from './english';
import { findEnglishNames } from './english-names';
import { extendMentions } from './extend';
import { findLabelledNames } from './labelled';
import type { Mention } from './mention';
import { findFirms } from './organisations';
import { findParties } from './parties';
import { propagate } from './propagation';
import { findByRules, findFullNames } from './rules';
import { spelledTokens } from './spelling';
import { tagNames } from './tag';

const CONTACT: ReadonlySet<FindingType> = new Set(['EMAIL', 'URL', 'USERNAME']);

/** The kind of a shield as the tagger sees it: contact, address, other identifier. */
export function shieldKind(type: FindingType): number {
  return CONTACT.has(type) ? 1 : type === 'ADDRESS' ? 2 : 3;
}

function toShields(shielded: readonly Candidate[]): Shield[] {
  return shielded
    .map(({ start, end, type }) => ({ start, end, kind: shieldKind(type) }))
    .sort((a, b) => a.start - b.start);
}

function toCandidate(
  { tokens }: Context,
  { from, to, type, confidence, reason, source }: Mention,
): Candidate {
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  return { start, end, type, confidence, recogniser: source, reason };
}

/** The tokens that mentions cover, as ones. */
function covered(context: Context, mentions: readonly Mention[]): Uint8Array {
  const marks = new Uint8Array(context.tokens.count);
  for (const { from, to } of mentions) marks.fill(1, from, to);
  return marks;
}

const isFree = (marks: Uint8Array, { from, to }: Mention) => !marks.subarray(from, to).includes(1);
const isSure = ({ confidence }: Mention) => confidence !== 'possible';

/** Firms by legal form go before persons inside them; where the tagger has a firm, its range stays. */
function unite(context: Context, mentions: readonly Mention[], firms: readonly Mention[]): Mention[] {
  const tagged = covered(
    context,
    mentions.filter((m) => m.type === 'ORG' && isSure(m)),
  );
  const added = firms.filter((firm) => isFree(tagged, firm));
  const marks = covered(context, added);
  return [...mentions.filter((mention) => isFree(marks, mention)), ...added];
}

/** Adds what lists know of names that the tagger left out. */
function withListed(context: Context, read: readonly Mention[], shares: Float32Array) {
  const parties = addFree(context, read, findParties(context));
  const full = addFree(context, parties, findFullNames(context, shares));
  return addFree(context, full, findPartners(context, full, shares));
}

/** Names that a label announces go before what was read there without it. */
function withLabelled(
  context: Context,
  mentions: readonly Mention[],
  labelled: readonly Mention[],
): readonly Mention[] {
  const marks = covered(context, labelled);
  return [...mentions.filter((mention) => isFree(marks, mention)), ...labelled];
}

/** Leaves out people of whom every word only spells a letter. */
function withoutSpelled(marks: Uint8Array, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ type, from, to }) => type !== 'PERSON' || !(marks[from] && marks[to - 1]));
}

/** Adds the mentions that meet none of those that are sure enough to be reported. */
function addFree(context: Context, mentions: readonly Mention[], more: readonly Mention[]): Mention[] {
  const marks = covered(context, mentions.filter(isSure));
  return [...mentions, ...more.filter((mention) => isFree(marks, mention))];
}

/**
 * Persons and organisations of a text. `shielded` ranges already belong to identifiers. Without a model
 * only what anchors show is found. `english` reads English paragraphs a second time,
 * where it is loaded. Linear time.
 */
export function findNames(
  document: Pick<Document, 'text' | 'fields'>,
  shielded: readonly Candidate[],
  model?: NameModel,
  english?: EnglishReader,
): readonly Candidate[] {
  const text = healLetters(document.text);
  const lexicon: Lexicon = model?.lexicon ?? NO_LEXICON;
  const context = readContext(tokenise(text), lexicon, toShields(shielded));
  const tagged = model && tagNames(context, model);
  const firms = findFirms(context);
  const seen = tagged && english ? findEnglishNames(context, english, tagged.personShares) : [];
  const read = tagged
    ? extendMentions(context, cutMentions(context, tagged.mentions), tagged.personShares)
    : findByRules(context);
  const named = tagged ? withListed(context, read, tagged.personShares) : read;
  const labelled = findLabelledNames(context, document.fields.all);
  const spelled = spelledTokens(context.tokens);
  const likely = doubtSubjects(context, named).filter((mention) => !isTownOfDate(context, mention));
  const people = withoutSpelled(spelled, withLabelled(context, likely, labelled));
  const found = addFree(context, unite(context, people, firms), seen);
  const everywhere = propagate(context, found, tagged?.personShares);
  return withoutSpelled(spelled, everywhere).map((mention) => toCandidate(context, mention));
}
