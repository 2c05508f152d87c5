import type { LiteracyRecord } from '@/lib/register/model/literacy-record';

export type TrainingProblem = 'day' | 'topics' | 'people';

/** What is wrong with a measure; one that is only planned needs no number yet. */
export function trainingProblems(
  { heldDay, topics, participantsCount }: Pick<LiteracyRecord, 'heldDay' | 'topics' | 'participantsCount'>,
  today: string,
): readonly TrainingProblem[] {
  const found: readonly (readonly [TrainingProblem, boolean])[] = [
    ['day', heldDay !== null && heldDay > today],
    ['topics', topics.length === 0],
    ['people', heldDay !== null && participantsCount === 0],
  ];
  return found.filter(([, isWrong]) => isWrong).map(([problem]) => problem);
}
