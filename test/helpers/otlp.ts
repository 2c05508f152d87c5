import * as z from 'zod';

/*
 * The protocol's own definitions, as strict schemas: ExportLogsServiceRequest of OpenTelemetry's
 * collector/logs/v1/logs_service.proto with what it is made of (logs/v1/logs.proto, common/v1/common.proto,
 * resource/v1/resource.proto), in the JSON form that the OTLP specification sets: names in lowerCamelCase,
 * 64-bit numbers as decimal strings, enums as numbers, ids of traces and spans in hexadecimal. A field that
 * the protocol does not have is a fault.
 */

const uint32 = z.int().min(0).max(0xffff_ffff);
const fixed64 = z.string().regex(/^(0|[1-9]\d{0,19})$/);
const int64 = z.string().regex(/^(0|-?[1-9]\d{0,18})$/);

type AnyValue = { readonly [name: string]: unknown };

const anyValue: z.ZodType<AnyValue> = z.lazy(() =>
  z
    .strictObject({
      stringValue: z.string(),
      boolValue: z.boolean(),
      intValue: int64,
      doubleValue: z.number(),
      arrayValue: z.strictObject({ values: z.array(anyValue) }),
      kvlistValue: z.strictObject({ values: keyValues }),
      bytesValue: z.base64(),
    })
    .partial()
    .refine((value) => Object.keys(value).length <= 1, 'one of them at most'),
);

const keyValues: z.ZodType<readonly { key: string; value: AnyValue }[]> = z.lazy(() =>
  z
    .array(z.strictObject({ key: z.string().min(1), value: anyValue }))
    .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, 'keys are unique'),
);

const resource = z.strictObject({
  attributes: keyValues.optional(),
  droppedAttributesCount: uint32.optional(),
});

const scope = z.strictObject({
  name: z.string().optional(),
  version: z.string().optional(),
  attributes: keyValues.optional(),
  droppedAttributesCount: uint32.optional(),
});

const logRecord = z.strictObject({
  timeUnixNano: fixed64.optional(),
  observedTimeUnixNano: fixed64.optional(),
  severityNumber: z.int().min(0).max(24).optional(),
  severityText: z.string().optional(),
  body: anyValue.optional(),
  attributes: keyValues.optional(),
  droppedAttributesCount: uint32.optional(),
  flags: uint32.optional(),
  traceId: z
    .string()
    .regex(/^[0-9a-f]{32}$/i)
    .optional(),
  spanId: z
    .string()
    .regex(/^[0-9a-f]{16}$/i)
    .optional(),
  eventName: z.string().optional(),
});

/** A request to `/v1/logs`. */
export const exportLogsRequest = z.strictObject({
  resourceLogs: z.array(
    z.strictObject({
      resource: resource.optional(),
      scopeLogs: z.array(
        z.strictObject({
          scope: scope.optional(),
          logRecords: z.array(logRecord),
          schemaUrl: z.string().optional(),
        }),
      ),
      schemaUrl: z.string().optional(),
    }),
  ),
});
export type ExportLogsRequest = z.infer<typeof exportLogsRequest>;

/** The records of a request, each with its attributes by name. */
export function recordsIn(request: ExportLogsRequest) {
  return request.resourceLogs
    .flatMap(({ scopeLogs }) => scopeLogs.flatMap(({ logRecords }) => logRecords))
    .map((record) => ({ ...record, attributes: plain(record.attributes ?? []) }));
}

function plain(attributes: readonly { key: string; value: AnyValue }[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
