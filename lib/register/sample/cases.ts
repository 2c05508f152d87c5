import { assess } from '@/lib/law/assess';
import { exampleDefaults } from '@/lib/law/data/2026-11-23/example';
import { currentLaw } from '@/lib/law/laws';
import { assessmentFields } from '../assessments/record';
import type { RiskAssessment } from '../model/risk-assessment';
import { BLANK_USE_CASE, type UseCase } from '../model/use-case';
import { chained, type Making, recordBase } from './base';
import { type SampleCase, useCases } from './data/use-cases';

export interface SampleCases {
  readonly useCases: readonly UseCase[];
  readonly assessments: readonly RiskAssessment[];
  /** Ids by the keys of the data. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The use cases of the sample with their classifications, computed as the wizard would. */
export async function sampleCases(make: Making): Promise<SampleCases> {
  const made = useCases.map((sample, index) => ({ sample, useCase: useCaseOf(sample, index + 1, make) }));
  const assessments = await Promise.all(
    made.map(({ sample, useCase }) => assessmentsOf(sample, useCase, make)),
  );
  return {
    useCases: made.map(({ useCase }) => useCase),
    assessments: assessments.flat(),
    ids: new Map(made.map(({ sample, useCase }) => [sample.key, useCase.id])),
  };
}

function useCaseOf(sample: SampleCase, number: number, { say, ago }: Making): UseCase {
  return {
    ...BLANK_USE_CASE,
    ...structuredClone(sample.fields),
    ...recordBase(ago(sample.daysAgo)),
    number,
    name: say(sample.name),
    description: say(sample.description),
    customerImpactText: sample.customerImpact ? say(sample.customerImpact) : '',
    retentionOwn: sample.approved ? say({ de: '3 Jahre', en: '3 years' }) : '',
    reviewDue: sample.approved ? ago(sample.daysAgo - 365) : null,
  };
}

/** A proposal has its first version alone; what was approved has the approval as a second one. */
function assessmentsOf(sample: SampleCase, useCase: UseCase, { ago }: Making): Promise<RiskAssessment[]> {
  const result = assess({ ...exampleDefaults, ...sample.answers }, currentLaw, {
    stage: sample.stage ?? 'admin',
  });
  const version = (daysAgo: number, approvedDay: string | null) => ({
    day: ago(daysAgo),
    fields: {
      ...assessmentFields(result, useCase, { assessorRole: 'KI-Stelle', approvedDay }, undefined),
      assessedDay: ago(daysAgo),
    },
  });
  const approvedAgo = sample.daysAgo - 4;
  const approval = sample.approved ? [version(approvedAgo, ago(approvedAgo))] : [];
  return chained(useCase.id, [version(sample.daysAgo - 1, null), ...approval]);
}
