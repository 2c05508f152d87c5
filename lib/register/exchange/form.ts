import * as z from 'zod/mini';
import { deletionSchema, monthTotalSchema } from '../model/counts';
import { daySchema, lineSchema } from '../model/fields';
import { RECORD_SCHEMAS, VERSION_SCHEMAS } from '../tables';
import { useSchema } from '../use';

/** Number of the form of both files. A reader that doesn't know it must not guess. */
export const FILE_VERSION = 1;

const usesSchema = z.array(z.extend(useSchema, { day: daySchema }));

const head = {
  schema_version: z.literal(FILE_VERSION),
  law_version: daySchema,
  exported_day: daySchema,
  product_version: lineSchema,
  /** From the sample company. Such a file is never taken into a real register. */
  sample: z.optional(z.literal(true)),
  /** Over the canonical JSON of everything else: shows damage, and edits by hand. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
};

/** What the register of a person's browser gives to the company: uses, and what the person entered. */
export const registerTablesSchema = z.strictObject({
  uses: usesSchema,
  tools: z.array(RECORD_SCHEMAS.tools),
  useCases: z.array(RECORD_SCHEMAS.useCases),
  assessments: z.array(VERSION_SCHEMAS.assessments),
  reviews: z.array(RECORD_SCHEMAS.reviews),
  incidents: z.array(RECORD_SCHEMAS.incidents),
});
export type RegisterTables = z.infer<typeof registerTablesSchema>;

/** Published as `schemas/register-1.json`. */
export const registerFileSchema = z.strictObject({
  format: z.literal('schleuse-register'),
  ...head,
  tables: registerTablesSchema,
});
export type RegisterFile = z.infer<typeof registerFileSchema>;

/** Everything, so that nothing is lost when it is restored. */
export const backupTablesSchema = z.strictObject({
  uses: usesSchema,
  monthTotals: z.array(monthTotalSchema),
  deletions: z.array(deletionSchema),
  notes: z.array(z.strictObject({ key: z.enum(['retention.day', 'retention.until']), value: daySchema })),
  company: z.array(RECORD_SCHEMAS.company),
  tools: z.array(RECORD_SCHEMAS.tools),
  useCases: z.array(RECORD_SCHEMAS.useCases),
  vendorChecks: z.array(RECORD_SCHEMAS.vendorChecks),
  reviews: z.array(RECORD_SCHEMAS.reviews),
  literacy: z.array(RECORD_SCHEMAS.literacy),
  incidents: z.array(RECORD_SCHEMAS.incidents),
  exportLogs: z.array(RECORD_SCHEMAS.exportLogs),
  taskMarks: z.array(RECORD_SCHEMAS.taskMarks),
  assessments: z.array(VERSION_SCHEMAS.assessments),
  policies: z.array(VERSION_SCHEMAS.policies),
  notices: z.array(VERSION_SCHEMAS.notices),
});
export type BackupTables = z.infer<typeof backupTablesSchema>;

/** Published as `schemas/backup-1.json`. */
export const backupFileSchema = z.strictObject({
  format: z.literal('schleuse-backup'),
  ...head,
  tables: backupTablesSchema,
});
export type BackupFile = z.infer<typeof backupFileSchema>;
