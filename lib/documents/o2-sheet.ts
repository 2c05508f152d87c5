import { useCaseCode as caseCode } from '@/lib/register/model/use-case';
import { isApproved, stateIf } from './approved';
import { answerValue, answerValues, classValue, noticeName, purposeValue } from './describe';
import { paperOf } from './head';
import { missingOf, openPointsOf } from './missing';
import { normText } from './norm';
import { highRiskSections } from './o2-annex';
import { privacyFacts, rulesOf, vendorFacts } from './o2-parts';
import { shownRole } from './role';
import type { PaperSource } from './source';
import type { Block, Paper, Section } from './tree';
import { countsOf, protectionsIn, typesIn } from './usage';
import type { UseCaseView } from './view';
import { dayValue, fact, joined, wordsOf } from './words';

/** O-2, one use case on one page; with high risk an annex follows. */
export function sheetPaper(view: UseCaseView, source: PaperSource): Paper {
  const { useCase, record } = view;
  return paperOf('O-2', source, {
    subject: caseCode(useCase),
    subtitle: useCase.name,
    numbered: true,
    showsRoles: true,
    state: stateIf(isApproved(view)),
    ...(record ? { lawVersion: record.lawVersion } : {}),
    parts: [...sections(view, source), ...highRiskSections(view, source)],
    openPoints: openPointsOf(missingOf(view, source), [useCase.id, ...useCase.tools], source),
  });
}

function sections(view: UseCaseView, source: PaperSource): readonly Section[] {
  const { say } = wordsOf(source.language);
  const section = (title: string, blocks: readonly Block[]): Section => ({ kind: 'section', title, blocks });
  return [
    section(say('sec.purpose'), purpose(view, source)),
    section(say('sec.tools'), [{ kind: 'facts', facts: vendorFacts(view, source) }]),
    section(say('sec.input'), input(view, source)),
    section(say('sec.output'), output(view, source)),
    section(say('sec.effect'), effect(view, source)),
    section(say('sec.category'), classification(view, source)),
    section(say('sec.notice'), notices(view, source)),
    section(say('sec.privacy'), [{ kind: 'facts', facts: privacyFacts(view, source) }]),
    section(say('sec.rules'), [{ kind: 'list', items: rulesOf(view, source) }]),
    section(say('sec.approval'), approval(view, source)),
  ];
}

function purpose({ useCase }: UseCaseView, source: PaperSource): readonly Block[] {
  const { say } = wordsOf(source.language);
  const alternatives = useCase.alternatives
    ? [fact('alternatives', say('fact.alternatives'), useCase.alternatives)]
    : [];
  return [
    ...(useCase.description ? [{ kind: 'text' as const, text: useCase.description }] : []),
    {
      kind: 'facts',
      facts: [fact('purpose', say('fact.purpose'), purposeValue(useCase, source)), ...alternatives],
    },
  ];
}

function input({ useCase }: UseCaseView, source: PaperSource): readonly Block[] {
  const { say, listed, type, protection } = wordsOf(source.language);
  const counts = countsOf(useCase, source.snapshot.dayCounts, source.day, 180);
  const found = typesIn(counts).map(([code, n]) => ({ code: `${code}:${n}`, text: `${type(code)} ${n}` }));
  const handled = protectionsIn(counts);
  const replaced =
    handled.some(([code]) => code === 'pseudonymised') || useCase.personalDataMode === 'pseudo';
  return [
    {
      kind: 'facts',
      facts: [
        fact('data', say('col.data'), listed('category', useCase.dataCategories)),
        fact('mode', say('col.mode'), answerValue('pd', useCase.personalDataMode, source)),
        fact('subjects', say('col.subjects'), listed('subject', useCase.dataSubjects)),
        fact('found', say('fact.found'), joined(found) ?? { code: '', text: say('fact.found.none') }),
        ...(handled.length > 0
          ? [
              fact(
                'handled',
                say('fact.handled'),
                joined(
                  handled.map(([code, n]) => ({ code: `${code}:${n}`, text: `${protection(code)} ${n}` })),
                ),
              ),
            ]
          : []),
        ...(useCase.measures ? [fact('measures', say('fact.measures'), useCase.measures)] : []),
      ],
    },
    ...(replaced ? [{ kind: 'text' as const, text: say('key.stays') }] : []),
  ];
}

function output({ useCase }: UseCaseView, source: PaperSource): readonly Block[] {
  const { say, coded } = wordsOf(source.language);
  const { code, text } = useCase.outputChecked;
  const check = coded('output_check', code);
  return [
    {
      kind: 'facts',
      facts: [
        fact('media', say('fact.media'), answerValues('media', useCase.outputUse.media, source)),
        fact('pub', say('fact.pub'), answerValues('pub', useCase.outputUse.pub, source)),
        fact('check', say('fact.check'), { code, text: [check.text, text].filter(Boolean).join(': ') }),
      ],
    },
  ];
}

function effect({ useCase }: UseCaseView, source: PaperSource): readonly Block[] {
  const { say } = wordsOf(source.language);
  const staff = useCase.staffAffected
    ? { code: 'yes', text: say('fact.staff.yes') }
    : { code: 'no', text: say('fact.staff.no') };
  return [
    {
      kind: 'facts',
      facts: [
        fact(
          'customers',
          say('fact.customers'),
          answerValue('cust', useCase.customerImpact, source),
          useCase.customerImpactText,
        ),
        fact('staff', say('fact.staff'), staff),
      ],
    },
  ];
}

function classification(view: UseCaseView, source: PaperSource): readonly Block[] {
  const { say, language } = wordsOf(source.language);
  const { record, assessment } = view;
  const value = classValue(view, source);
  if (!record || !value) return [{ kind: 'note', text: say('category.none') }];
  const reason = assessment?.reason[language] ?? (language === 'de' ? record.reasonDe : record.reasonEn);
  const norms =
    assessment?.reasons.map(({ rule, norm }) => `${rule}: ${normText(norm, language)}`) ?? record.firedRules;
  return [
    { kind: 'class', value },
    { kind: 'text', text: reason },
    ...(record.reasonNote ? [{ kind: 'text' as const, text: record.reasonNote }] : []),
    {
      kind: 'facts',
      facts: [
        fact('rules', say('col.rules'), norms.join(' · ') || undefined),
        ...(assessment?.appliesFrom
          ? [fact('applies_from', say('fact.applies_from'), { day: assessment.appliesFrom })]
          : []),
        ...(record.override ? [fact('override', say('fact.override.reason'), record.override.reason)] : []),
      ],
    },
  ];
}

function notices(view: UseCaseView, source: PaperSource): readonly Block[] {
  const { say, coded } = wordsOf(source.language);
  const due = view.assessment?.notices ?? [];
  if (due.length === 0 && view.notices.length === 0) return [{ kind: 'text', text: say('notice.none') }];
  const missing = due.filter(({ type }) => !view.notices.some((notice) => notice.type === type));
  return [
    ...view.notices.flatMap((notice): readonly Block[] => [
      ...(notice.text ? [{ kind: 'quote' as const, text: notice.text, language: notice.language }] : []),
      {
        kind: 'facts',
        facts: [
          fact(
            notice.type,
            noticeName(notice.type, source),
            coded('notice_state', notice.state),
            [coded('placement', notice.placement.code).text, notice.placement.text]
              .filter(Boolean)
              .join(': '),
          ),
        ],
      },
    ]),
    ...missing.map(({ type, level }): Block => {
      const name = say('notice.due', {
        level: coded('notice_level', level).text,
        name: noticeName(type, source),
      });
      return { kind: level === 'required' ? 'note' : 'text', text: `${name}, ${say('notice.missing')}` };
    }),
  ];
}

function approval({ useCase, record }: UseCaseView, source: PaperSource): readonly Block[] {
  const { say, coded } = wordsOf(source.language);
  return [
    {
      kind: 'facts',
      facts: [
        fact('status', say('col.status'), coded('use_status', useCase.status)),
        fact('approved_day', say('col.approved_day'), dayValue(record?.approvedDay)),
        fact('assessor', say('col.assessor'), record?.assessorRole || undefined),
        fact('department', say('fact.department'), shownRole(useCase.departmentRole, source)),
        fact('owner', say('fact.owner'), useCase.ownerRole || undefined),
        fact('next', say('col.next'), dayValue(useCase.reviewDue)),
      ],
    },
  ];
}
