import type { Finding } from '@/lib/detect/types';
import { hash } from './hash';
import { isValueType, valueKey } from './identifier/key';
import { organisationKey } from './organisation/organisation';
import { knownWords, type Nominative, toNominative } from './person/genitive';
import { nameSignature, type PersonName, readName } from './person/name';

/** A finding, read. */
export interface Mention extends Nominative {
  readonly finding: Finding;
  readonly surface: string;
  /** Equal for mentions of one form; see `nameSignature`, `organisationKey`, `valueKey`. */
  readonly key: string;
  readonly name?: PersonName;
}

const REACH = 40;
const NO_ENDING = '' as const;

/** Reads every finding. `earlier` are words of names known from earlier texts, for telling genitives. */
export function readMentions(
  text: string,
  findings: readonly Finding[],
  earlier: Iterable<string> = [],
): Mention[] {
  const named = findings.filter(({ type }) => type === 'PERSON' || type === 'ORG');
  const words = knownWords([...earlier, ...named.map(({ start, end }) => text.slice(start, end))]);
  // Stems that the first reading brings to light ("Müllers Vertrag") decide others ("Max Müllers").
  for (const finding of named)
    for (const word of knownWords([stemOf(text, finding, words).nominative])) words.add(word);
  return findings.map((finding) => readMention(text, finding, words));
}

function stemOf(text: string, { start, end }: Finding, words: ReadonlySet<string>): Nominative {
  const before = text.slice(Math.max(0, start - REACH), start);
  return toNominative(text.slice(start, end), words, before, text.slice(end, end + REACH));
}

function readMention(text: string, finding: Finding, words: ReadonlySet<string>): Mention {
  const { start, end, type } = finding;
  const surface = text.slice(start, end);
  if (isValueType(type))
    return { finding, surface, nominative: surface, ending: NO_ENDING, key: valueKey(type, surface) };
  const stem = stemOf(text, finding, words);
  if (type === 'ORG') return { finding, surface, ...stem, key: organisationKey(stem.nominative) };
  const name = readName(text, start, end, stem.nominative);
  return { finding, surface, ...stem, key: nameSignature(name), name };
}

/** Marks all mentions of one form within a kind. */
export const formMark = (mention: Mention): string => hash(`${mention.finding.type}|${mention.key}`);

/** Marks one place by what stands before it. */
export function placeMark(text: string, mention: Mention): string {
  const { start, type } = mention.finding;
  return hash(`${type}|${mention.surface}|${text.slice(Math.max(0, start - REACH), start)}`);
}
