import * as z from 'zod/mini';

/**
 * A schema that takes the fallback for whatever it does not accept, also for a missing field. (The library's
 * own `catch` brings ten kilobytes of its other parts with it into the script on every page.)
 */
export function orElse<T>(schema: z.ZodMiniType<T>, fallback: T) {
  return z.transform((value: unknown): T => {
    const read = z.safeParse(schema, value);
    return read.success ? read.data : fallback;
  });
}
