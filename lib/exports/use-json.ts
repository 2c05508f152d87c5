import { FINDING_TYPES } from '@/lib/detect/types';
import { type ExportedUses, USES_SCHEMA_VERSION } from '@/lib/register/exported-uses';
import type { Use } from '@/lib/register/use';

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
    ...(use.reason === undefined ? {} : { reason: use.reason }),
    ...(use.note === undefined ? {} : { note: use.note }),
    ...(use.account === undefined ? {} : { account: use.account }),
    policy_version: use.policyVersion,
    detector_version: use.detectorVersion,
  };
}

function inOrder(types: Use['types']): Use['types'] {
  return Object.fromEntries(
    FINDING_TYPES.filter((type) => types[type] !== undefined).map((type) => [type, types[type]]),
  );
}
