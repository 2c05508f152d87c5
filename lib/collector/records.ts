import type { FindingType } from '@/lib/detect/types';
import type { StoredOutgoing } from '@/lib/register/outgoing';

/*
 * Uses as log records of OTLP in its JSON form (opentelemetry-proto, logs.proto and common.proto; JSON
 * mapping: field names in lowerCamelCase, 64-bit integers as decimal strings, enums as numbers).
 */

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue: string } | { readonly intValue: string };
}

/** One log record. */
export interface LogRecord {
  /** Midnight (UTC) of the use's day: the register knows nothing finer. */
  readonly timeUnixNano: string;
  /** The same day again: when the record was made would be a time of day. */
  readonly observedTimeUnixNano: string;
  readonly severityNumber: number;
  readonly severityText: string;
  readonly eventName: string;
  /** Holds the id, so that stores which take equal lines of one time for the same line tell uses apart. */
  readonly body: { readonly stringValue: string };
  readonly attributes: readonly Attribute[];
}

const INFO = { severityNumber: 9, severityText: 'INFO' } as const;
const WARN = { severityNumber: 13, severityText: 'WARN' } as const;

/** What waits, as a log record. The same row gives the same record, whenever it is made. */
export function recordOf(row: StoredOutgoing): LogRecord {
  const time = { timeUnixNano: nanoseconds(row.day), observedTimeUnixNano: nanoseconds(row.day) };
  const common = [text('schleuse.id', row.id), text('schleuse.day', row.day)];
  if ('lost' in row) {
    const attributes = [...common, whole('schleuse.lost', row.lost)];
    return { ...time, ...WARN, eventName: 'schleuse.lost', body: line('schleuse.lost', row.id), attributes };
  }
  const { toolId, action, protection, guard, purpose, reason, types, policyVersion, detectorVersion } =
    row.use;
  const counts = Object.entries(types) as [FindingType, number][];
  const attributes = [
    ...common,
    text('schleuse.tool', toolId),
    text('schleuse.action', action),
    text('schleuse.protection', protection),
    text('schleuse.guard', guard),
    ...(purpose === undefined ? [] : [text('schleuse.purpose', purpose)]),
    ...(reason === undefined ? [] : [text('schleuse.reason', reason)]),
    whole(
      'schleuse.findings',
      counts.reduce((sum, [, count]) => sum + count, 0),
    ),
    ...counts.map(([type, count]) => whole(`schleuse.found.${type.toLowerCase()}`, count)),
    text('schleuse.policy', policyVersion),
    text('schleuse.detector', detectorVersion),
  ];
  return { ...time, ...INFO, eventName: 'schleuse.use', body: line('schleuse.use', row.id), attributes };
}

/** Midnight of a day in UTC, in nanoseconds since 1970; `0`, which the protocol reads as unknown, for no day. */
function nanoseconds(day: string): string {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return ms > 0 ? `${BigInt(ms) * 1_000_000n}` : '0';
}

function text(key: string, value: string): Attribute {
  return { key, value: { stringValue: value } };
}

function whole(key: string, value: number): Attribute {
  return { key, value: { intValue: String(value) } };
}

function line(event: string, id: string): LogRecord['body'] {
  return { stringValue: `${event} ${id}` };
}
