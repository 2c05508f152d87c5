import * as z from 'zod/mini';
import {
  baseShape,
  countSchema,
  type Fields,
  lineSchema,
  referenceSchema,
  roleSchema,
  textSchema,
} from './fields';

/** There is one company; its record has this id. */
export const COMPANY_ID = 'company';

/** Who is responsible (Art. 30(1)(a) GDPR), as every document shows it. */
export const companySchema = z.strictObject({
  ...baseShape,
  id: z.literal(COMPANY_ID),
  name: lineSchema,
  /** For file names, e.g. `muster-gmbh`. */
  shortName: lineSchema,
  address: textSchema,
  email: lineSchema,
  phone: lineSchema,
  website: referenceSchema,
  representative: lineSchema,
  /** Data protection officer: name or role and contact; empty: none. */
  dpo: lineSchema,
  dpoContact: lineSchema,
  authority: lineSchema,
  worksCouncil: z.enum(['yes', 'no', 'unknown']),
  publicBody: z.enum(['yes', 'no', 'unknown']),
  /** How many people work in each role; not there: unknown, counts as too few. */
  headcounts: z.partialRecord(roleSchema, countSchema),
});
export type Company = z.infer<typeof companySchema>;

export const BLANK_COMPANY: Fields<Company> = {
  name: '',
  shortName: '',
  address: '',
  email: '',
  phone: '',
  website: '',
  representative: '',
  dpo: '',
  dpoContact: '',
  authority: '',
  worksCouncil: 'unknown',
  publicBody: 'unknown',
  headcounts: {},
};
