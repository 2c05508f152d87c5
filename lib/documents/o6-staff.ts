import { POLICY_DEFAULTS } from '@/lib/register/model/policy-version';
import { policyOn } from '@/lib/register/store/snapshot';
import { stateIf } from './approved';
import { paperOf } from './head';
import { companyGaps, openPointsOf } from './missing';
import { trainingTable } from './o1-more';
import type { PaperSource } from './source';
import type { Block, Paper, PaperTable, Section, Value } from './tree';
import { lined, wordsOf } from './words';

/** O-6, the information for staff: rules, allowed tools, what the extension stores, contact, training. */
export function staffPaper(source: PaperSource): Paper {
  const { say, company } = wordsOf(source.language);
  const policy = policyOn(source.snapshot, source.day);
  const isAllowed = source.snapshot.tools.some(({ status }) => status.startsWith('allowed'));
  const gaps = [...companyGaps(source), ...(isAllowed ? [] : [{ text: company('staff.open.tools') }])];
  return paperOf('O-6', source, {
    subtitle: say('O-6.sub'),
    state: stateIf(gaps.length === 0 && Boolean(policy?.approvedByRole)),
    parts: [
      section(company('staff.rules'), [{ kind: 'list', items: rules(source) }]),
      toolsTable(source),
      section(company('staff.stored'), [{ kind: 'text', text: storedText(source) }]),
      section(company('staff.rights'), [{ kind: 'text', text: company('staff.rights.text') }]),
      section(company('staff.contact'), [{ kind: 'text', text: contact(source) }]),
      trainingTable(source, true),
    ],
    openPoints: openPointsOf(gaps, [], source),
  });
}

function section(title: string, blocks: readonly Block[]): Section {
  return { kind: 'section', title, blocks };
}

/** The company's own rules, one a line; ten sensible ones where it has none. */
function rules(source: PaperSource): readonly string[] {
  const { company, language } = wordsOf(source.language);
  const policy = policyOn(source.snapshot, source.day);
  const own = (language === 'de' ? policy?.textDe : policy?.textEn) || policy?.textDe;
  if (own?.trim())
    return own
      .split(/[\r\n]+/)
      .map((line) => line.replace(/^\s*(\d+[.)]|[-*•])\s*/, '').trim())
      .filter(Boolean);
  const ten = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
  return ten.map((n) => company(`staff.rule.${n}`));
}

function toolsTable(source: PaperSource): PaperTable {
  const { say, coded, company } = wordsOf(source.language);
  const { snapshot } = source;
  const decided = snapshot.tools.filter(({ status }) =>
    ['allowed', 'allowed_no_personal_data', 'blocked'].includes(status),
  );
  const order = ['allowed', 'allowed_no_personal_data', 'blocked'];
  return {
    kind: 'table',
    sheet: company('staff.tools'),
    title: company('staff.tools'),
    columns: [
      { code: 'tool', title: say('col.tool'), width: 26 },
      { code: 'status', title: say('col.status'), width: 24 },
      { code: 'plan', title: say('col.plan'), width: 24 },
      { code: 'use_cases', title: say('col.use_case'), width: 40 },
    ],
    rows: [...decided]
      .sort((one, other) => order.indexOf(one.status) - order.indexOf(other.status))
      .map((tool): readonly Value[] => [
        tool.name,
        coded('tool_status', tool.status),
        coded('plan', tool.plan),
        snapshot.useCases
          .filter(
            ({ tools, status }) =>
              tools.includes(tool.id) && (status === 'approved' || status === 'restricted'),
          )
          .map(({ name }) => name)
          .join(', ') || undefined,
      ]),
    empty: company('staff.tools.none'),
  };
}

function storedText(source: PaperSource): string {
  const { company } = wordsOf(source.language);
  const { snapshot, day } = source;
  const policy = policyOn(snapshot, day);
  const gap = (text: string | undefined, name: string) => text?.trim() || `[${name}]`;
  return company('staff.stored.text', {
    days: policy?.retentionDays ?? POLICY_DEFAULTS.retentionDays,
    months: policy?.retentionMonths ?? POLICY_DEFAULTS.retentionMonths,
    company: gap(snapshot.company?.name, company('gap.company')),
    dpo: gap(snapshot.company?.dpo || snapshot.company?.email, company('gap.dpo')),
    authority: gap(snapshot.company?.authority, company('gap.authority')),
    agreement: policy?.worksAgreementRef || company('staff.no_agreement'),
  });
}

function contact({ snapshot: { company: record }, language }: PaperSource): string {
  const { company } = wordsOf(language);
  const text = lined(
    record?.name,
    record?.email,
    record?.phone,
    record?.dpo && `${company('staff.dpo')}: ${record.dpo}`,
    record?.dpoContact,
  );
  return text || `[${company('gap.contact')}]`;
}
