import type { BackupTables } from '../exchange/form';
import { POLICY_DEFAULTS, POLICY_SERIES } from '../model/policy-version';
import { chained, type Making, recordBase } from './base';
import { policies } from './data/company';
import { incidents, notices, reviews, trainings } from './data/papers';

export async function samplePolicies({ ago, ...make }: Making): Promise<BackupTables['policies']> {
  return chained(
    POLICY_SERIES,
    policies.map(({ daysAgo, number, text, changeNote, fields }) => ({
      day: ago(daysAgo),
      fields: {
        ...POLICY_DEFAULTS,
        number,
        validFrom: ago(daysAgo),
        toolRules: {},
        typeActions: {},
        textDe: text.de,
        textEn: text.en,
        worksAgreementRef: '',
        approvedByRole: 'Geschäftsführung',
        changeNote: make.say(changeNote),
        announcedDay: ago(daysAgo + 7),
        ...structuredClone(fields),
      },
    })),
  );
}

export async function sampleNotices(
  { say, ago }: Making,
  language: 'de' | 'en',
  ids: ReadonlyMap<string, string>,
): Promise<BackupTables['notices']> {
  const series = notices.map(({ useCase, daysAgo, texts, fields }) => {
    const versions = texts.map((text, index) => {
      const day = ago(daysAgo - index * 30);
      const isInPlace = fields.state === 'in_place';
      return {
        day,
        fields: {
          ...fields,
          useCaseId: useCase === null ? null : (ids.get(useCase) ?? null),
          language,
          text: say(text),
          inPlaceSince: isInPlace ? day : null,
          checkedDay: isInPlace ? day : null,
        },
      };
    });
    return chained(crypto.randomUUID(), versions);
  });
  return (await Promise.all(series)).flat();
}

export function sampleReviews(
  { say, ago }: Making,
  ids: ReadonlyMap<string, string>,
): BackupTables['reviews'] {
  return reviews.map(({ useCase, daysAgo, label }) => ({
    ...recordBase(ago(daysAgo)),
    useCaseId: ids.get(useCase) ?? null,
    contentLabel: say(label),
    versionLabel: '1',
    factsChecked: true,
    sourcesChecked: true,
    changesMade: { code: 'substantial', text: '' },
    reviewerRole: 'Marketing',
    competenceNote: say({ de: 'Energieberater', en: 'Energy consultant' }),
    editorialResponsible: 'Muster GmbH',
    contactPublic: 'https://www.muster.example/impressum',
    reviewedDay: ago(daysAgo),
    invalid: false,
  }));
}

export function sampleTrainings({ say, ago }: Making): BackupTables['literacy'] {
  return trainings.map(({ heldAgo, need, topics, fields }) => ({
    ...recordBase(ago(Math.max(heldAgo, 6))),
    ...fields,
    need: say(need),
    topics: topics.map(say),
    heldDay: heldAgo >= 0 ? ago(heldAgo) : null,
    materialRef: say({ de: 'Folien 2026', en: 'Slides 2026' }),
    policyVersion: '1.0',
    nextDue: ago(heldAgo >= 0 ? heldAgo - 365 : heldAgo),
  }));
}

export function sampleIncidents({ say, ago }: Making): BackupTables['incidents'] {
  return incidents.map(({ daysAgo, description, measure, reason, closedAgo, fields }) => {
    const { decision, toolId, kind, types } = fields;
    return {
      ...recordBase(ago(daysAgo)),
      day: ago(daysAgo),
      toolId,
      kind,
      types: { ...types },
      description: say(description),
      measure: say(measure),
      art33: { decision, reason: say(reason) },
      closedDay: closedAgo === null ? null : ago(closedAgo),
    };
  });
}
