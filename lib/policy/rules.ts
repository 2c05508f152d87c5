import type { HashedTerms } from '@/lib/detect/terms/hashed-terms';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { POLICY_FIELD_NAMES, POLICY_FIELDS, type PolicyField, type PolicyInput } from './fields';
import { isManagedOnly, onlyAnyone } from './managed-only';
import { sealedTerms } from './seal-terms';
import { versionOf } from './version';

/** Where a rule comes from, the strongest first. */
export const SOURCES = ['managed', 'file', 'options', 'default'] as const;
export type Source = (typeof SOURCES)[number];

/** What each source says. */
export interface Sources {
  /** The browser's own administration. */
  readonly managed?: PolicyInput | undefined;
  /** A file that an admin loaded. */
  readonly file?: PolicyInput | undefined;
  /** What is set on the options page. */
  readonly options?: PolicyInput | undefined;
}

/** Every field has a value here, those aside that only say something if they are there. */
export type RuleValues = Required<
  Omit<PolicyInput, 'number' | 'ownTerms' | 'ownTermsHashed' | 'blockReason' | 'worksAgreement' | 'collector'>
> &
  Pick<PolicyInput, 'number' | 'blockReason' | 'worksAgreement' | 'collector'>;

/** The rules that hold, with where each comes from. */
export interface Rules {
  readonly values: RuleValues;
  readonly sources: Readonly<Record<PolicyField, Source>>;
  /** Fields that a person can't change here. */
  readonly locked: ReadonlySet<PolicyField>;
  readonly terms: readonly HashedTerms[];
  /** Stands in the register beside each use. */
  readonly version: string;
}

/** What holds where nobody set anything: everything is allowed, nothing is demanded, personal data are pointed out. */
export const DEFAULT_VALUES: RuleValues = {
  ...DEFAULT_SETTINGS,
  company: {},
  contact: {},
  tools: {},
  otherTools: 'open',
  alternatives: [],
  ownTools: [],
  actions: [],
  allowOriginal: true,
  reasonRequired: false,
  ownPatterns: [],
  allowPause: true,
  roles: [],
  minGroupSize: 5,
  granularity: 'day',
  retentionDays: 180,
  changeable: [],
};

/** More of these never protects less, so what several sources say counts together. */
const ADDED_UP: ReadonlySet<PolicyField> = new Set(['ownTools', 'ownTerms', 'ownTermsHashed', 'ownPatterns']);

/** Puts the sources together, field by field. */
export function mergeRules(given: Sources): Rules {
  const from = withoutManagedOnly(given);
  const company = [from.managed, from.file].filter((source) => source !== undefined);
  const locked = new Set(POLICY_FIELD_NAMES.filter((field) => isLocked(company, field)));
  const values: Record<string, unknown> = { ...DEFAULT_VALUES };
  const sources = {} as Record<PolicyField, Source>;
  for (const field of POLICY_FIELD_NAMES) {
    const strongest = order(from, field, locked.has(field));
    sources[field] = strongest[0]?.[0] ?? 'default';
    if (field !== 'ownTerms' && field !== 'ownTermsHashed' && strongest.length > 0)
      values[field] = joined(
        field,
        strongest.map(([, policy]) => policy[field]),
        locked.has(field),
      );
  }
  return {
    values: values as unknown as RuleValues,
    sources,
    locked,
    terms: sealedTerms([from.managed, from.file, from.options].filter((source) => source !== undefined)),
    version: versionOf(from),
  };
}

/** Whatever stands in other places: what only the administration may say is only heard from there. */
function withoutManagedOnly({ managed, file, options }: Sources): Sources {
  return { managed, file: file && onlyAnyone(file), options: options && onlyAnyone(options) };
}

/** A company's word is final, unless it says that it is only a proposal. */
function isLocked(company: readonly PolicyInput[], field: PolicyField): boolean {
  if (isManagedOnly(field)) return company.some((source) => source[field] !== undefined);
  if (ADDED_UP.has(field) || field === 'changeable') return false;
  const setBy = company.find((source) => source[field] !== undefined);
  return setBy !== undefined && !setBy.changeable?.includes(field);
}

/** The sources that say something of a field, the one that counts first. */
function order({ managed, file, options }: Sources, field: PolicyField, isLocked: boolean) {
  const company = [['managed', managed] as const, ['file', file] as const];
  const own = ['options', options] as const;
  const ordered = isLocked ? company : ADDED_UP.has(field) ? [...company, own] : [own, ...company];
  return ordered.flatMap(([name, policy]) =>
    policy?.[field] === undefined ? [] : [[name, policy] as const],
  );
}

function joined(field: PolicyField, values: readonly unknown[], locked: boolean): unknown {
  const { form } = POLICY_FIELDS[field];
  if (form === 'map' || form === 'object') return Object.assign({}, ...[...values].reverse());
  const addsUp = ADDED_UP.has(field) || (field === 'allowList' && !locked);
  if (form !== 'list' || !addsUp) return values[0];
  return unique(values.flatMap((value) => value as unknown[]));
}

function unique(elements: readonly unknown[]): unknown[] {
  const seen = new Set<string>();
  return elements.filter((element) => {
    const key = JSON.stringify(element);
    return !seen.has(key) && seen.add(key);
  });
}
