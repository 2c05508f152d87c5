import * as z from 'zod/mini';
import { baseShape, daySchema, idSchema, lineSchema, referenceSchema, textSchema } from './fields';

/** That a person checked a text and the company answers for it (Art. 50(4) subparagraph 2). No text in it. */
export const reviewRecordSchema = z.strictObject({
  ...baseShape,
  useCaseId: z.nullable(idSchema),
  /** Free name of the content. */
  contentLabel: lineSchema,
  versionLabel: lineSchema,
  factsChecked: z.boolean(),
  sourcesChecked: z.boolean(),
  changesMade: z.strictObject({ code: z.enum(['none', 'minor', 'substantial']), text: textSchema }),
  reviewerRole: lineSchema,
  competenceNote: textSchema,
  /** Natural or legal person, usually the company. */
  editorialResponsible: lineSchema,
  /** Where the public finds it. */
  contactPublic: referenceSchema,
  /** Set by the store on the first save and never back-dated. */
  reviewedDay: daySchema,
  /** A later substantial change by AI ended it. */
  invalid: z.boolean(),
});
export type ReviewRecord = z.infer<typeof reviewRecordSchema>;
