import { describe, expect, it } from 'vitest';
import { AVV_STATES, PLANS, REGIONS, TRAINING, TRANSFER_BASES } from '@/lib/law/gdpr/vendor-types';
import { LABEL_POLICIES, OWNER_ROLES } from '@/lib/law/types';
import { DATA_CATEGORIES } from '@/lib/register/model/data-categories';
import { INCIDENT_KINDS } from '@/lib/register/model/incident';
import { LITERACY_MEASURES } from '@/lib/register/model/literacy-record';
import { ACCOUNT_TYPES, TOOL_KINDS, TOOL_STATUSES } from '@/lib/register/model/tool';
import {
  EU_LABELS,
  NOTICE_LEVELS,
  NOTICE_STATES,
  PLACEMENTS,
} from '@/lib/register/model/transparency-notice';
import {
  DATA_SUBJECTS,
  DPIA_STATES,
  LEGAL_BASES,
  OUTPUT_CHECKS,
  USE_CASE_STATUSES,
} from '@/lib/register/model/use-case';
import {
  CLAIM_FIELDS,
  VENDOR_BLOCKS,
  VENDOR_RESULTS,
  YES_NO_UNKNOWN,
} from '@/lib/register/model/vendor-check';
import { ROLES } from '@/lib/settings/roles';
import { codeStrings } from './codes';

/** Every code of a record has a name, and no name is left over for a code that is gone. */
const FIELDS: { readonly [field: string]: readonly string[] } = {
  role: ROLES,
  owner: OWNER_ROLES,
  tool_kind: TOOL_KINDS,
  account: ACCOUNT_TYPES,
  tool_status: TOOL_STATUSES,
  plan: PLANS,
  avv: AVV_STATES,
  training: TRAINING,
  region: REGIONS,
  transfer: TRANSFER_BASES,
  known: YES_NO_UNKNOWN,
  vendor_result: VENDOR_RESULTS,
  block: VENDOR_BLOCKS,
  claim: CLAIM_FIELDS,
  subject: DATA_SUBJECTS,
  category: DATA_CATEGORIES,
  legal: LEGAL_BASES,
  use_status: USE_CASE_STATUSES,
  dpia: DPIA_STATES,
  output_check: OUTPUT_CHECKS,
  notice_level: NOTICE_LEVELS,
  notice_state: NOTICE_STATES,
  placement: PLACEMENTS,
  eu_label: EU_LABELS,
  measure: LITERACY_MEASURES,
  incident: INCIDENT_KINDS,
  label_policy: LABEL_POLICIES,
};

const named = (field: string) =>
  Object.keys(codeStrings.de).flatMap((key) =>
    key.startsWith(`${field}.`) ? [key.slice(field.length + 1)] : [],
  );

describe('names of codes', () => {
  it.each(Object.entries(FIELDS))('%s has one for each code', (field, codes) => {
    expect(named(field).sort()).toEqual([...codes].sort());
  });
});
