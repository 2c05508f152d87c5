import type { Document } from '../document';
import type { Candidate } from '../recogniser';
import type { Lexicon } from '../tagger/lexicon';
import type { NameModel } from '../tagger/model';
import { tokenise } from '../tagger/tokens';
import type { FindingType } from '../types';
import { type Context, readContext, type Shield } from './context';
import { CORE } from './core';
import type { EnglishReader } from './english';
import { findEnglishNames } from './english-names';
import type { Mention } from './mention';
import { findFirms } from './organisations';
import { propagate } from './propagation';
import { findByRules } from './rules';
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

/** Firms by legal form take precedence over persons inside them; where the tagger has a firm, its range stays. */
function unite(mentions: readonly Mention[], firms: readonly Mention[]): Mention[] {
  const meets = (a: Mention, b: Mention) => a.from < b.to && b.from < a.to;
  const added = firms.filter(
    (firm) => !mentions.some((m) => m.type === 'ORG' && m.confidence !== 'possible' && meets(m, firm)),
  );
  return [...mentions.filter((m) => !added.some((firm) => meets(m, firm))), ...added];
}

/** Adds the mentions that meet none of those that are sure enough to be reported. */
function addFree(mentions: readonly Mention[], more: readonly Mention[]): Mention[] {
  const sure = mentions.filter(({ confidence }) => confidence !== 'possible');
  return [...mentions, ...more.filter((m) => !sure.some((s) => m.from < s.to && s.from < m.to))];
}

/**
 * Persons and organisations of a text. `shielded` ranges already belong to identifiers. Without a model
 * only what anchors and the small name list show is found. `english` reads English paragraphs a second time,
 * where it is loaded. Linear time.
 */
export function findNames(
  { text }: Pick<Document, 'text'>,
  shielded: readonly Candidate[],
  model?: NameModel,
  english?: EnglishReader,
): readonly Candidate[] {
  const lexicon: Lexicon = model?.lexicon ?? CORE;
  const context = readContext(tokenise(text), lexicon, toShields(shielded));
  const tagged = model && tagNames(context, model);
  const firms = findFirms(context);
  const seen = tagged && english ? findEnglishNames(context, english, tagged.personShares) : [];
  const found = unite(tagged ? tagged.mentions : findByRules(context), firms);
  return propagate(context, addFree(found, seen), tagged?.personShares).map((mention) =>
    toCandidate(context, mention),
  );
}
