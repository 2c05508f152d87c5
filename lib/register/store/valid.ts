import type * as z from 'zod/mini';
import { RegisterError } from './errors';

/**
 * The record as its form has it.
 *
 * @throws RegisterError `not_valid` with the first field that does not fit
 */
export function validRow<S extends z.ZodMiniType>(schema: S, table: string, row: unknown): z.output<S> {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path ?? [];
  throw new RegisterError('not_valid', [table, ...path].join('.'));
}
