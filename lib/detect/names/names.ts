import type { Document } from '../document';
import type { Candidate } from '../recogniser';
import type { Lexicon } from '../tagger/lexicon';
import type { NameModel } from '../tagger/model';
import { tokenise } from '../tagger/tokens';
import type { FindingType } from '../types';
import { type Context, readContext, type Shield } from './context';
import { CORE } from './core';
import type { Mention } from './mention';
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

/**
 * Persons and organisations of a text. `shielded` ranges already belong to identifiers. Without a model
 * only what anchors and the small name list show is found. Linear time.
 */
export function findNames(
  { text }: Pick<Document, 'text'>,
  shielded: readonly Candidate[],
  model?: NameModel,
): readonly Candidate[] {
  const lexicon: Lexicon = model?.lexicon ?? CORE;
  const context = readContext(tokenise(text), lexicon, toShields(shielded));
  const tagged = model && tagNames(context, model);
  const found = tagged ? tagged.mentions : findByRules(context);
  return propagate(context, found, tagged?.personShares).map((mention) => toCandidate(context, mention));
}
