import type { StoredOutgoing } from '@/lib/register/outgoing';
import { recordOf } from './records';

/** Most records, and most bytes, of one request. A collector takes 20 MB unless it is told otherwise. */
export const MOST_RECORDS = 200;
const MOST_BYTES = 256 * 1024;

/** Version of the records' form; goes up when an attribute changes its meaning. */
const FORM = '1';

const encoder = new TextEncoder();

/** One request to the collector. */
export interface CollectorRequest {
  /** What is in it. */
  readonly rows: readonly StoredOutgoing[];
  /** ExportLogsServiceRequest of OTLP, as JSON. */
  readonly body: string;
}

/**
 * Puts as many rows into a request as fit, from the first on. In it they stand by their random ids: the
 * order in which things were done is nobody's business.
 *
 * @param version of the extension
 */
export function requestOf(
  rows: readonly StoredOutgoing[],
  version: string,
  mostBytes = MOST_BYTES,
): CollectorRequest {
  const taken = rows.slice(0, fitting(rows, mostBytes));
  const sorted = [...taken].sort((a, b) => (a.id < b.id ? -1 : 1));
  const body = {
    resourceLogs: [
      {
        resource: {
          attributes: [
            { key: 'service.name', value: { stringValue: 'schleuse' } },
            { key: 'service.version', value: { stringValue: version } },
          ],
        },
        scopeLogs: [{ scope: { name: 'schleuse.uses', version: FORM }, logRecords: sorted.map(recordOf) }],
      },
    ],
  };
  return { rows: taken, body: JSON.stringify(body) };
}

/** How many rows fit; at least one, else nothing would ever go on. */
function fitting(rows: readonly StoredOutgoing[], mostBytes: number): number {
  let bytes = 0;
  const first = rows.findIndex((row, index) => {
    // and a comma
    bytes += encoder.encode(JSON.stringify(recordOf(row))).length + 1;
    return bytes > mostBytes && index > 0;
  });
  return first < 0 ? rows.length : first;
}
