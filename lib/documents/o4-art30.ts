import { ART30_FIELDS, type Art30Input, art30Missing } from '@/lib/law/gdpr/art30';
import { useCaseCode as caseCode } from '@/lib/register/model/use-case';
import { policyOn } from '@/lib/register/store/snapshot';
import { isApproved, stateIf } from './approved';
import { countryName, leavesEea, legalValue, purposeValue } from './describe';
import { paperOf } from './head';
import { openPointsOf } from './missing';
import { shownRole } from './role';
import type { PaperSource } from './source';
import type { Fact, Paper } from './tree';
import { countsOf, protectionsIn, typesIn } from './usage';
import { type UseCaseView, vendorOf } from './view';
import { fact, wordsOf } from './words';

/** Whether a use case belongs into the record: personal data go in, or nobody has said that none do. */
export function needsArt30({ useCase }: UseCaseView): boolean {
  return useCase.personalDataMode !== 'none' && useCase.personalDataMode !== 'anon';
}

/** O-4, the entry of one purpose in the record of processing activities (Art. 30 GDPR). */
export function art30Paper(view: UseCaseView, source: PaperSource): Paper {
  const { say, proof, of } = wordsOf(source.language);
  const { useCase } = view;
  const input = art30Input(view, source);
  const missing = art30Missing(input);
  const facts = ART30_FIELDS.filter(({ neededWhen }) => neededWhen?.(input) ?? true).map(
    ({ id, label, norm }): Fact => fact(id, of(label), textOf(input[id]), norm),
  );
  const countries = fact(
    'thirdCountries',
    proof('third_countries'),
    input.thirdCountries.map((code) => countryName(code, source)).join(', ') || proof('third_countries.none'),
    'Art. 30(1)(e)',
  );
  const gaps = missing.map(({ label }) => ({ text: proof('art30.missing', { field: of(label) }) }));
  return paperOf('O-4', source, {
    subject: caseCode(useCase),
    subtitle: useCase.name,
    showsRoles: true,
    state: stateIf(isApproved(view) && missing.length === 0),
    parts: [
      { kind: 'section', title: proof('art30'), blocks: [{ kind: 'facts', facts: [...facts, countries] }] },
      {
        kind: 'section',
        title: proof('art30.more'),
        blocks: [
          {
            kind: 'facts',
            facts: [
              fact('department', say('fact.department'), shownRole(useCase.departmentRole, source)),
              fact('updated', proof('updated'), { day: useCase.updatedDay }),
              fact('record_version', say('col.version'), useCase.version),
            ],
          },
        ],
      },
    ],
    openPoints: openPointsOf(gaps, [useCase.id], source),
  });
}

function art30Input({ useCase, tools }: UseCaseView, source: PaperSource): Art30Input {
  const { listed, coded } = wordsOf(source.language);
  const { company } = source.snapshot;
  const checks = tools.flatMap((tool) => vendorOf(tool, source.snapshot) ?? []);
  const purpose = purposeValue(useCase, source);
  const names = (field: string, codes: readonly string[]) => codes.map((code) => coded(field, code).text);
  return {
    controller: lines(company?.name, company?.address, company?.representative),
    contact: lines(company?.email, company?.phone, company?.dpo, company?.dpoContact),
    name: useCase.name,
    purpose: [typeof purpose === 'object' && 'text' in purpose ? purpose.text : '', useCase.description]
      .filter(Boolean)
      .join('. '),
    legalBasis: legalValue(useCase, source)?.text ?? '',
    art9Basis: useCase.art9Basis,
    specialData: useCase.personalDataMode === 'special',
    dataSubjects: names('subject', useCase.dataSubjects),
    dataCategories: [...names('category', useCase.dataCategories), ...observed(useCase, source)],
    recipients: tools.map((tool) => {
      const check = vendorOf(tool, source.snapshot);
      const vendor = check?.contractingEntity || check?.vendor || tool.vendor;
      return [tool.name, vendor].filter(Boolean).join(', ');
    }),
    thirdCountries: [
      ...new Set(checks.filter(leavesEea).map((check) => check.transferCountry || check.seatCountry || '??')),
    ],
    transferBasis: checks.flatMap((check) => listed('transfer', check.transferBasis)?.text ?? []),
    retentionVendor: lines(...checks.map(({ retentionVendor }) => retentionVendor)),
    retentionOwn: useCase.retentionOwn,
    measures: measuresOf({ useCase, tools }, source),
    ownerRole: useCase.ownerRole,
  };
}

/** Kinds of data that were found without anybody having named them, as evidence. */
function observed(useCase: UseCaseView['useCase'], source: PaperSource): readonly string[] {
  const { type, proof } = wordsOf(source.language);
  const found = typesIn(countsOf(useCase, source.snapshot.dayCounts, source.day, 180)).map(([code]) =>
    type(code),
  );
  return found.length > 0 ? [proof('observed', { types: found.join(', ') })] : [];
}

/** Protection measures (Art. 32): what the register knows, and what the company wrote. */
function measuresOf({ useCase, tools }: Pick<UseCaseView, 'useCase' | 'tools'>, source: PaperSource) {
  const { proof } = wordsOf(source.language);
  const { snapshot, day } = source;
  const handled = protectionsIn(countsOf(useCase, snapshot.dayCounts, day, 180)).map(([code]) => code);
  const checks = tools.flatMap((tool) => vendorOf(tool, snapshot) ?? []);
  const untrained = checks.length > 0 && checks.every(({ trainingBusiness }) => trainingBusiness === 'no');
  const facts: readonly [boolean, string][] = [
    [handled.includes('pseudonymised') || useCase.personalDataMode === 'pseudo', proof('tom.pseudonymised')],
    [tools.some(({ accountType }) => accountType.startsWith('company')), proof('tom.account')],
    [untrained, proof('tom.training')],
    [checks.some(({ historySetting }) => historySetting === 'off'), proof('tom.history')],
    [policyOn(snapshot, day) !== undefined, proof('tom.rules')],
    [useCase.outputChecked.code === 'always', proof('tom.checked')],
  ];
  return [...facts.filter(([holds]) => holds).map(([, text]) => text), useCase.measures].filter(Boolean);
}

function lines(...texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n');
}

function textOf(value: Art30Input[keyof Art30Input]): string | undefined {
  if (typeof value === 'string') return value || undefined;
  return Array.isArray(value) ? value.join('\n') || undefined : undefined;
}
