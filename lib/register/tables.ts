import { companySchema } from './model/company';
import { exportLogSchema } from './model/export-log';
import { incidentSchema } from './model/incident';
import { literacyRecordSchema } from './model/literacy-record';
import { policyVersionSchema } from './model/policy-version';
import { reviewRecordSchema } from './model/review-record';
import { riskAssessmentSchema } from './model/risk-assessment';
import { taskMarkSchema } from './model/task-mark';
import { toolSchema } from './model/tool';
import { transparencyNoticeSchema } from './model/transparency-notice';
import { useCaseSchema } from './model/use-case';
import { vendorCheckSchema } from './model/vendor-check';

/** Records that change in place. */
export const RECORD_SCHEMAS = {
  company: companySchema,
  tools: toolSchema,
  useCases: useCaseSchema,
  vendorChecks: vendorCheckSchema,
  reviews: reviewRecordSchema,
  literacy: literacyRecordSchema,
  incidents: incidentSchema,
  exportLogs: exportLogSchema,
  taskMarks: taskMarkSchema,
};
export type RecordTable = keyof typeof RECORD_SCHEMAS;

/** Records whose versions are all kept and chained. */
export const VERSION_SCHEMAS = {
  assessments: riskAssessmentSchema,
  policies: policyVersionSchema,
  notices: transparencyNoticeSchema,
};
export type VersionTable = keyof typeof VERSION_SCHEMAS;

export const RECORD_TABLES = Object.keys(RECORD_SCHEMAS) as readonly RecordTable[];
export const VERSION_TABLES = Object.keys(VERSION_SCHEMAS) as readonly VersionTable[];

type Schemas = typeof RECORD_SCHEMAS & typeof VERSION_SCHEMAS;
/** The record of a table. */
export type RowOf<T extends RecordTable | VersionTable> = Schemas[T]['_zod']['output'];
