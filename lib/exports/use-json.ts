import * as z from 'zod/mini';
import { FINDING_TYPES } from '@/lib/detect/types';
import { ACTIONS, GUARDS, PROTECTIONS, type Use } from '@/lib/register/use';

/** Number of the form of the file. A reader that doesn't know it must not guess. */
export const USES_SCHEMA_VERSION = 1;

/** One use in a file: the names of the data model, codes instead of words. */
const exportedUseSchema = z.strictObject({
  id: z.uuidv4(),
  day: z.iso.date(),
  tool_id: z.string(),
  action: z.enum(ACTIONS),
  protection: z.enum(PROTECTIONS),
  guard: z.enum(GUARDS),
  types: z.partialRecord(z.enum(FINDING_TYPES), z.int().check(z.positive())),
  purpose: z.optional(z.string()),
  policy_version: z.string(),
  detector_version: z.string(),
});

/** The whole file. Published as `schemas/uses-1.json`, which a test compares with this. */
export const exportedUsesSchema = z.strictObject({
  format: z.literal('schleuse-uses'),
  schema_version: z.literal(USES_SCHEMA_VERSION),
  exported_day: z.iso.date(),
  product_version: z.string(),
  uses: z.array(exportedUseSchema),
});
export type ExportedUses = z.infer<typeof exportedUsesSchema>;

export interface ExportFacts {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly productVersion: string;
}

/** The file as pieces of text. Keys always in the same order, one use a line, so that files compare well. */
export function* usesJson(uses: Iterable<Use>, { day, productVersion }: ExportFacts): Generator<string> {
  const head = {
    format: 'schleuse-uses',
    schema_version: USES_SCHEMA_VERSION,
    exported_day: day,
    product_version: productVersion,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"uses":[`;
  let isFirst = true;
  for (const use of uses) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(exported(use))}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

function exported(use: Use): ExportedUses['uses'][number] {
  return {
    id: use.id,
    day: use.day,
    tool_id: use.toolId,
    action: use.action,
    protection: use.protection,
    guard: use.guard,
    types: inOrder(use.types),
    ...(use.purpose === undefined ? {} : { purpose: use.purpose }),
    policy_version: use.policyVersion,
    detector_version: use.detectorVersion,
  };
}

function inOrder(types: Use['types']): Use['types'] {
  return Object.fromEntries(
    FINDING_TYPES.filter((type) => types[type] !== undefined).map((type) => [type, types[type]]),
  );
}
