import * as z from 'zod/mini';
import { OWNER_ROLES } from '@/lib/law/types';
import { ROLES } from '@/lib/settings/roles';

/*
 * What the records are made of. Every record is strict: a key that the form doesn't name is refused, so
 * that nothing else slips in. Empty text: not filled in. `null` for a day: not known.
 */

/** Calendar day `YYYY-MM-DD` that exists. The register knows no finer time. */
export const daySchema = z.iso.date();
export const optionalDaySchema = z.nullable(daySchema);

/** One line, e.g. a name or a role. */
export const lineSchema = z.string().check(z.maxLength(200));
/** A few sentences. */
export const textSchema = z.string().check(z.maxLength(4000));
/** Where something is found: an address or a file name, as typed. */
export const referenceSchema = z.string().check(z.maxLength(1000));
export const countSchema = z.int().check(z.nonnegative());

export const idSchema = z.uuidv4();
/** Id of a tool: that of the tool list, `own-…` for one entered by hand. Same in every browser. */
export const toolIdSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,80}$/));
/** A code of a question or an answer in the law file. Never a name that objects have by themselves. */
export const codeSchema = z
  .string()
  .check(z.regex(/^(?!constructor$|prototype$)[A-Za-z0-9][A-Za-z0-9_]{0,60}$/));
/** ISO 3166 code of a country, empty where unknown. */
export const countrySchema = z.string().check(z.regex(/^([A-Z]{2})?$/));

export const roleSchema = z.enum(ROLES);
export const ownerSchema = z.enum(OWNER_ROLES);

/** Number of the form of a record. */
export const RECORD_VERSION = 1;

/** What every record carries beside its own fields. The store sets it; forms don't. */
export const baseShape = {
  id: idSchema,
  createdDay: daySchema,
  updatedDay: daySchema,
  /** Counts the changes, from 1. Who saves an older one than is stored is told, see `RegisterError`. */
  version: z.int().check(z.positive()),
  schemaVersion: z.literal(RECORD_VERSION),
};

/** What a version carries that never changes again, see `store/versions`. `version` counts within the series. */
export const versionShape = {
  ...baseShape,
  /** What it is a version of: the use case of an assessment, the notice, the policy. */
  series: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  /** SHA-256 over the canonical JSON of the version before; `null` for the first. */
  prevHash: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
};

type BaseKey = keyof typeof baseShape;
type VersionKey = keyof typeof versionShape;

/** The own fields of a record: what a form fills in. */
export type Fields<R> = Omit<R, BaseKey>;
/** The own fields of a version. */
export type VersionFields<R> = Omit<R, VersionKey>;
