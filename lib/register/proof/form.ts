import * as z from 'zod/mini';
import { daySchema, lineSchema } from '../model/fields';

/** Number of the form of both. A reader that doesn't know it must not guess. */
export const PROOF_VERSION = 1;

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/), z.maxLength(400));
const size = z.int().check(z.nonnegative());
const name = z.string().check(z.minLength(1), z.maxLength(300));

/** What every signed statement carries; `signature` is over the canonical JSON of everything else in it. */
const signed = {
  schema_version: z.literal(PROOF_VERSION),
  /** For the person who opens it. */
  note: z.string().check(z.maxLength(1000)),
  day: daySchema,
  product_version: lineSchema,
  sample: z.optional(z.literal(true)),
  /** SubjectPublicKeyInfo, base64. */
  public_key: base64,
  signature: base64,
};

/** The proof that lies beside a file. */
export const proofSchema = z.strictObject({
  format: z.literal('schleuse-proof'),
  ...signed,
  /** Which document, e.g. `O-2/UC-014`. */
  document: lineSchema,
  file: name,
  size,
  sha256: hash,
});
export type Proof = z.infer<typeof proofSchema>;

/** The list in an audit folder: every file in it with its hash. */
export const manifestSchema = z.strictObject({
  format: z.literal('schleuse-bundle'),
  ...signed,
  company: z.string(),
  law_version: daySchema,
  files: z.array(z.strictObject({ name, size, sha256: hash })),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** What the extension of a proof's file name is. */
export const PROOF_ENDING = '.nachweis.json';
/** Name of the list in an audit folder. */
export const MANIFEST_NAME = 'manifest.json';
