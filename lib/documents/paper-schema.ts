import * as z from 'zod/mini';
import { PAPER_IDS } from './tree';

/** Number of the form of the file. A reader that doesn't know it must not guess. */
export const PAPER_SCHEMA_VERSION = 1;

const day = z.iso.date();
const language = z.enum(['de', 'en']);
const coded = z.strictObject({ code: z.string(), text: z.string() });

/** `null`: nobody has said. A day is `{ day }`, a code of the data model stands beside its words. */
const value = z.union([z.null(), z.string(), z.number(), z.boolean(), z.strictObject({ day }), coded]);

const fact = z.strictObject({ code: z.string(), label: z.string(), value, note: z.optional(z.string()) });

const block = z.union([
  z.strictObject({ kind: z.enum(['text', 'note']), text: z.string() }),
  z.strictObject({ kind: z.literal('class'), value: coded }),
  z.strictObject({ kind: z.literal('quote'), text: z.string(), language }),
  z.strictObject({ kind: z.literal('facts'), facts: z.array(fact) }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('checks'),
    items: z.array(z.strictObject({ text: z.string(), done: z.boolean() })),
  }),
]);

const part = z.union([
  z.strictObject({ kind: z.literal('section'), title: z.string(), blocks: z.array(block) }),
  z.strictObject({
    kind: z.literal('table'),
    title: z.string(),
    columns: z.array(z.strictObject({ code: z.string(), title: z.string() })),
    rows: z.array(z.array(value)),
  }),
]);

/** A paper as JSON. Published as `schemas/paper-1.json`, which a test compares with this. */
export const exportedPaperSchema = z.strictObject({
  format: z.literal('schleuse-paper'),
  schema_version: z.literal(PAPER_SCHEMA_VERSION),
  document: z.enum(PAPER_IDS),
  subject: z.optional(z.string()),
  language,
  title: z.string(),
  subtitle: z.string(),
  company: z.string(),
  state: z.enum(['draft', 'released']),
  day,
  version: z.int().check(z.positive()),
  law_version: day,
  policy_version: z.string(),
  product_version: z.string(),
  min_group_size: z.optional(z.int()),
  key_fingerprint: z.string(),
  sample: z.boolean(),
  parts: z.array(part),
  open_points: z.array(
    z.strictObject({ text: z.string(), owner: z.optional(z.string()), due: z.optional(day) }),
  ),
  signers: z.array(z.string()),
});
export type ExportedPaper = z.infer<typeof exportedPaperSchema>;
