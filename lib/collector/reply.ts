import * as z from 'zod/mini';

/** What came back from the collector. */
export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly retryAfter: string | null;
  /** `undefined`: longer than anybody reads. */
  readonly text: string | undefined;
}

/**
 * What went wrong, in the order of a person's guesses. `unreachable`: no connection, also a redirect; `slow`:
 * no answer in time; `busy`: asked to come again later; `denied`: not let in; `refused`: not taken; `strange`:
 * whoever answers is no collector; `rejected`: taken, but for some.
 */
export const TROUBLES = ['unreachable', 'slow', 'busy', 'denied', 'refused', 'strange', 'rejected'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** What a reply means for what was sent. */
export type Outcome =
  /** Arrived, and never to be sent again, also what the collector rejected of it (OTLP: partial success). */
  | { readonly kind: 'taken'; readonly rejected: number }
  /** To be sent again after a pause. */
  | { readonly kind: 'later'; readonly trouble: Trouble; readonly retryAfterMs?: number | undefined }
  /** Sending the same again would not help. `isBad`: by what was sent, and not by who sent it. */
  | { readonly kind: 'refused'; readonly trouble: Trouble; readonly isBad: boolean }
  /** To be sent again in smaller pieces. */
  | { readonly kind: 'too-large' };

/** OTLP/HTTP: after these a client may try again, after all others it must not. */
const RETRYABLE: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** ExportLogsServiceResponse; a 64-bit number may come as text. What else is in it has to be ignored. */
const responseSchema = z.object({
  partialSuccess: z.optional(
    z.nullable(
      z.object({
        rejectedLogRecords: z.optional(
          z.union([z.int(), z.string().check(z.regex(/^-?\d{1,15}$/)), z.null()]),
        ),
      }),
    ),
  ),
});

/**
 * Reads a reply. Never throws. Only what is a collector's own answer counts as arrival: the page of a proxy or
 * of a hotel's network, that says 200 to everything, does not.
 *
 * @param sent how many records were in the request
 * @param now in ms, for a pause that is named as a time
 */
export function readReply(reply: Reply, sent: number, now: number): Outcome {
  const { status } = reply;
  if (status === 200) return accepted(reply, sent);
  if (RETRYABLE.has(status))
    return { kind: 'later', trouble: 'busy', retryAfterMs: pauseAsked(reply.retryAfter, now) };
  if (status === 413) return { kind: 'too-large' };
  if (status === 401 || status === 403 || status === 407)
    return { kind: 'refused', trouble: 'denied', isBad: false };
  if (status >= 400) return { kind: 'refused', trouble: 'refused', isBad: status === 400 || status === 422 };
  return { kind: 'later', trouble: 'strange' };
}

function accepted({ contentType, text }: Reply, sent: number): Outcome {
  const strange = { kind: 'later', trouble: 'strange' } as const;
  if (text === undefined || !/^application\/json\s*(;|$)/i.test(contentType)) return strange;
  const parsed = responseSchema.safeParse(fromJson(text));
  if (!parsed.success) return strange;
  const rejected = Number(parsed.data.partialSuccess?.rejectedLogRecords ?? 0);
  return rejected >= 0 && rejected <= sent ? { kind: 'taken', rejected } : strange;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** RFC 9110, 10.2.3: seconds, or a date. In ms; `undefined` where nothing usable was asked. */
function pauseAsked(retryAfter: string | null, now: number): number | undefined {
  const asked = retryAfter?.trim() ?? '';
  if (/^\d{1,10}$/.test(asked)) return Number(asked) * 1000;
  const until = /[a-z]/i.test(asked) ? Date.parse(asked) : Number.NaN;
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}
