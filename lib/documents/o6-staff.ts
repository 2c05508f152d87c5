import type { ToolRecord } from '@/lib/register/model/tool';
import { policyOn } from '@/lib/register/store/snapshot';
import { toolById } from '@/lib/tools/tools';
import { stateIf } from './approved';
import { paperOf } from './head';
import { companyGaps, openPointsOf } from './missing';
import { trainingTable } from './o1-more';
import { ruleFacts } from './rule-facts';
import { rulesInForce } from './rule-lines';
import type { PaperSource } from './source';
import type { Block, Paper, PaperTable, Section, Value } from './tree';
import { lined, wordsOf } from './words';

/** O-6, the information for staff: rules, allowed tools, what the extension stores, contact, training. */
export function staffPaper(source: PaperSource): Paper {
  const { say, company } = wordsOf(source.language);
  const policy = policyOn(source.snapshot, source.day);
  const isAllowed = decidedTools(source).some(({ status }) => status.startsWith('allowed'));
  const gaps = [...companyGaps(source), ...(isAllowed ? [] : [{ text: company('staff.open.tools') }])];
  return paperOf('O-6', source, {
    subtitle: say('O-6.sub'),
    state: stateIf(gaps.length === 0 && Boolean(policy?.approvedByRole)),
    parts: [
      section(company('staff.rules'), [{ kind: 'list', items: rules(source) }]),
      toolsTable(source),
      section(company('staff.stored'), [
        { kind: 'text', text: storedText(source) },
        { kind: 'list', items: rulesInForce(source) },
      ]),
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

const DECIDED = ['allowed', 'allowed_no_personal_data', 'blocked'] as const;

type DecidedTool = Pick<ToolRecord, 'id' | 'name' | 'status'> & Partial<Pick<ToolRecord, 'plan'>>;

/** Tools with what the rules in force say of them, and else the register; also those that only the rules name. */
function decidedTools(source: PaperSource): readonly DecidedTool[] {
  const { toolRules } = ruleFacts(source);
  const { tools } = source.snapshot;
  const known = tools.map((tool): DecidedTool => ({ ...tool, status: toolRules[tool.id] ?? tool.status }));
  const others = Object.entries(toolRules)
    .filter(([id]) => !tools.some((tool) => tool.id === id))
    .map(([id, status]): DecidedTool => ({ id, name: toolById(id)?.name ?? id, status }));
  const rank = ({ status }: DecidedTool) => (DECIDED as readonly string[]).indexOf(status);
  return [...known, ...others]
    .filter((tool) => rank(tool) >= 0)
    .sort((one, other) => rank(one) - rank(other));
}

function toolsTable(source: PaperSource): PaperTable {
  const { say, coded, company } = wordsOf(source.language);
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
    rows: decidedTools(source).map(({ id, name, status, plan }): readonly Value[] => [
      name,
      coded('tool_status', status),
      plan && coded('plan', plan),
      source.snapshot.useCases
        .filter((it) => it.tools.includes(id) && (it.status === 'approved' || it.status === 'restricted'))
        .map((it) => it.name)
        .join(', ') || undefined,
    ]),
    empty: company('staff.tools.none'),
  };
}

function storedText(source: PaperSource): string {
  const { company, works } = wordsOf(source.language);
  const { company: record } = source.snapshot;
  const { granularity, retentionDays, retentionMonths, agreement } = ruleFacts(source);
  const gap = (text: string | undefined, name: string) => text?.trim() || `[${name}]`;
  return company('staff.stored.text', {
    day: works(`day.${granularity}`),
    basis: source.rules?.values.company.legalBasis ?? company('staff.basis'),
    days: retentionDays,
    months: retentionMonths,
    company: gap(record?.name, company('gap.company')),
    dpo: gap(record?.dpo || record?.email, company('gap.dpo')),
    authority: gap(record?.authority, company('gap.authority')),
    agreement: agreement || company('staff.no_agreement'),
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
