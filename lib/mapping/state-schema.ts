import * as z from 'zod/mini';
import { FINDING_TYPES } from '@/lib/detect/types';
import type { ConversationState } from '@/lib/pseudonymise/types';

const text = z.string().check(z.maxLength(2000));
const type = z.enum(FINDING_TYPES);

/** Parts of a person's name, as `lib/pseudonymise` keeps them. */
const nameSchema = z.record(
  z.string(),
  z.union([text, z.array(text), z.boolean(), z.number(), z.undefined()]),
);

const entitySchema = z.object({
  id: text,
  type,
  number: z.int(),
  name: text,
  placeholder: text,
  surfaces: z.array(text),
  names: z.optional(z.array(nameSchema)),
  pseudonym: z.optional(
    z.object({ style: z.enum(['substitute', 'general', 'removed']), parts: z.record(z.string(), text) }),
  ),
  written: z.optional(z.record(z.string(), text)),
  mergedInto: z.optional(text),
  forgotten: z.optional(z.literal(true)),
});

const stateSchema = z.object({
  version: z.literal(1),
  language: z.enum(['de', 'en']),
  seed: z.number(),
  entities: z.array(entitySchema).check(z.maxLength(20_000)),
  foreign: z.partialRecord(type, z.array(z.int())),
  rulings: z.object({ joined: z.array(z.tuple([text, text])), apart: z.record(z.string(), text) }),
  contexts: z.record(z.string(), text),
});

/** The memory of a conversation as it crosses an edge (message, storage). Holds real values. */
export const conversationStateSchema = z.custom<ConversationState>(
  (value) => stateSchema.safeParse(value).success,
);
