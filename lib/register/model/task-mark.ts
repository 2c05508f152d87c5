import * as z from 'zod/mini';
import { baseShape, optionalDaySchema, ownerSchema, textSchema } from './fields';

/** Id of a task: what it is about and what is to be done, e.g. `use-case:<id>:flag:G1`. */
export const taskIdSchema = z.string().check(z.regex(/^[A-Za-z0-9.:_-]{1,160}$/));

/** What a person noted about a task. Tasks themselves are computed, see `tasks/open-tasks`. */
export const taskMarkSchema = z.strictObject({
  ...baseShape,
  id: taskIdSchema,
  doneDay: optionalDaySchema,
  /** Instead of the computed owner and day. */
  owner: z.nullable(ownerSchema),
  dueDay: optionalDaySchema,
  note: textSchema,
});
export type TaskMark = z.infer<typeof taskMarkSchema>;
