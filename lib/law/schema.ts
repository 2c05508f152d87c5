import * as z from 'zod/mini';
import {
  CATEGORIES,
  type Condition,
  type Law,
  NOTICE_TYPES,
  OUTCOMES,
  OWNER_ROLES,
  PHASES,
  STAGES,
} from './types';

const filled = z.string().check(z.minLength(1));
const text = z.strictObject({ de: filled, en: filled });
const day = z.iso.date();
const codes = z.array(filled);
const category = z.enum(CATEGORIES);

const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
    z.strictObject({ term: filled }),
    z.strictObject({ answer: filled, in: codes }),
    z.strictObject({ answer: filled, beyond: codes }),
    z.strictObject({ given: filled, in: codes }),
    z.strictObject({ category: z.array(category) }),
    z.strictObject({ fired: codes }),
  ]),
);
const when = z.optional(condition);

const task = z.strictObject({
  owner: z.enum(OWNER_ROLES),
  title: text,
  steps: z.array(text),
  dueDays: z.int().check(z.nonnegative()),
});

const question = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9_]*$/)),
  number: filled,
  stage: z.enum(STAGES),
  form: z.enum(['single', 'multi']),
  emptyIsNone: z.optional(z.literal(true)),
  text,
  help: text,
  why: text,
  answers: z
    .array(
      z.strictObject({
        code: filled,
        text,
        short: z.optional(text),
        hint: z.optional(text),
        exclusive: z.optional(z.literal(true)),
      }),
    )
    .check(z.minLength(2)),
  when,
  hidden: codes,
  readings: z.optional(z.array(z.strictObject({ of: filled, as: codes, when }))),
  seconds: z.int().check(z.positive()),
});

const rule = z.strictObject({
  id: z.string().check(z.regex(/^R\d\d[a-z]*$/)),
  phase: z.enum(PHASES),
  when: condition,
  category: z.optional(category),
  review: z.optional(z.literal(true)),
  notices: z.optional(
    z.array(
      z.strictObject({
        type: z.enum(NOTICE_TYPES),
        level: z.enum(['recommended', 'required']),
        form: z.optional(z.literal('reduced')),
        when,
      }),
    ),
  ),
  flags: z.optional(z.array(z.strictObject({ flag: filled, when }))),
  duties: z.optional(codes),
  norm: filled,
  reason: text,
  reasonLegalMinimum: z.optional(text),
  hint: z.optional(text),
  appliesFrom: z.nullable(day),
  noOverride: z.optional(z.literal(true)),
  houseRule: z.optional(z.literal(true)),
});

const flag = z.strictObject({
  id: filled,
  text,
  norm: filled,
  when,
  task,
  replacedBy: z.optional(
    z.strictObject({ flags: z.optional(codes), notice: z.optional(z.enum(NOTICE_TYPES)) }),
  ),
});

const followUp = z.strictObject({
  id: filled,
  norm: filled,
  when: z.union([z.strictObject({ flag: filled }), z.strictObject({ notice: z.literal(true) })]),
  text,
  answers: z.array(
    z.strictObject({
      code: filled,
      text,
      outcome: z.enum(OUTCOMES),
      fields: z.optional(
        z.array(
          z.strictObject({
            id: filled,
            form: z.enum(['text', 'day', 'months']),
            label: text,
            min: z.optional(z.int()),
          }),
        ),
      ),
    }),
  ),
  unanswered: z.enum(OUTCOMES),
  task,
});

/** Form of a law file. What refers to what is checked by `lawProblems`. */
export const lawSchema = z.strictObject({
  version: day,
  categories: z.record(category, z.strictObject({ name: text, short: text })),
  terms: z.record(z.string(), condition),
  questions: z.array(question),
  prefills: z.array(
    z.strictObject({ fact: filled, is: codes, question: filled, answer: z.union([filled, codes]) }),
  ),
  rules: z.array(rule),
  flags: z.array(flag),
  reviewTask: task,
  duties: z.array(
    z.strictObject({
      id: filled,
      norm: filled,
      text,
      flag: z.optional(filled),
      from: z.array(z.strictObject({ day, when })).check(z.minLength(1)),
    }),
  ),
  notices: z.array(
    z.strictObject({
      type: z.enum(NOTICE_TYPES),
      name: text,
      norm: filled,
      placement: text,
      templates: z.array(z.strictObject({ id: filled, text })).check(z.minLength(1)),
      task,
    }),
  ),
  followUps: z.array(followUp),
  dpia: z.array(
    z.strictObject({ id: filled, text, norm: filled, weight: z.enum(['must', 'point']), yesWhen: when }),
  ),
  dates: z.array(z.strictObject({ day, text, certainty: z.enum(['certain', 'secondary']) })),
  penalties: z.array(z.strictObject({ norm: filled, text })),
  uncertainties: z.array(z.strictObject({ id: filled, text })),
});

/**
 * A law file read from outside, checked for its form.
 *
 * @throws z.core.$ZodError with the places that do not fit
 */
export function parseLaw(data: unknown): Law {
  return lawSchema.parse(data) as Law;
}
