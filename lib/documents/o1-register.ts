import { formatDay } from '@/lib/i18n/format';
import type { ToolRecord } from '@/lib/register/model/tool';
import { useCaseCode as caseCode } from '@/lib/register/model/use-case';
import { usesIn } from '@/lib/register/uses/linked';
import { isAllDecided, stateIf } from './approved';
import { answerValue, classValue, noticeValue, purposeValue, transferValue } from './describe';
import { paperOf } from './head';
import { companyGaps, missingOf, openPointsOf } from './missing';
import { assessmentsTable, noticesTable, trainingTable, vendorsTable } from './o1-more';
import { unassignedTable, versionsTable } from './o1-tables';
import { shownRole } from './role';
import type { PaperSource } from './source';
import type { Column, Paper, PaperTable, Value } from './tree';
import { countsOf } from './usage';
import { caseViews, type UseCaseView, vendorOf } from './view';
import { dayValue, lined, wordsOf } from './words';

/** O-1, the register: one row a use case and tool, tools without a use case, states of law and rules. */
export function registerPaper(source: PaperSource): Paper {
  const { say } = wordsOf(source.language);
  return paperOf('O-1', source, {
    subtitle: say('O-1.sub'),
    landscape: true,
    showsRoles: true,
    state: stateIf(isAllDecided(source)),
    parts: [
      registerTable(source),
      unassignedTable(source),
      versionsTable(source),
      assessmentsTable(source),
      vendorsTable(source),
      noticesTable(source),
      trainingTable(source),
    ],
    openPoints: registerGaps(source),
  });
}

function registerGaps(source: PaperSource) {
  const { say } = wordsOf(source.language);
  const gaps = caseViews(source.snapshot).flatMap((view) =>
    missingOf(view, source).map((gap) => ({
      ...gap,
      text: say('open.about', { code: caseCode(view.useCase), text: gap.text }),
    })),
  );
  return openPointsOf([...companyGaps(source), ...gaps], 'all', source);
}

function registerTable(source: PaperSource): PaperTable {
  const { say } = wordsOf(source.language);
  const rows = caseViews(source.snapshot).flatMap((view) => {
    const tools: readonly (ToolRecord | undefined)[] = view.tools.length > 0 ? view.tools : [undefined];
    return tools.map((tool) => rowOf(view, tool, source));
  });
  return {
    kind: 'table',
    sheet: say('table.register'),
    title: say('table.register'),
    columns: COLUMNS.map(({ code, ...rest }): Column => ({ code, title: say(`col.${code}`), ...rest })),
    rows: rows.map((row) => COLUMNS.map(({ code }) => row[code])),
    empty: say('table.register.empty'),
  };
}

/** The order is part of the format: new columns are added at the end of their kind. */
const COLUMNS = [
  { code: 'number', width: 8 },
  { code: 'use_case', width: 18, only: 'sheet' },
  { code: 'tool', width: 14, only: 'sheet' },
  { code: 'vendor', width: 14, only: 'sheet' },
  { code: 'plan', width: 11, only: 'sheet' },
  { code: 'role', width: 10, only: 'sheet' },
  { code: 'purpose', width: 16, only: 'sheet' },
  { code: 'data', width: 16, only: 'sheet' },
  { code: 'mode', width: 14, only: 'sheet' },
  { code: 'subjects', width: 14, only: 'sheet' },
  { code: 'customers', width: 16, only: 'sheet' },
  { code: 'category', width: 9, only: 'sheet' },
  { code: 'reason', width: 26, only: 'sheet' },
  { code: 'use_case_purpose', width: 17, only: 'paper' },
  { code: 'tool_vendor', width: 18, only: 'paper' },
  { code: 'role_owner', width: 15, only: 'paper' },
  { code: 'data_mode', width: 17, only: 'paper' },
  { code: 'subjects_customers', width: 14, only: 'paper' },
  { code: 'category_reason', width: 20, only: 'paper' },
  { code: 'notice', width: 16 },
  { code: 'avv', width: 10, only: 'sheet' },
  { code: 'transfer', width: 14, only: 'sheet' },
  { code: 'avv_transfer', width: 18, only: 'paper' },
  { code: 'dpia', width: 12 },
  { code: 'owner', width: 12, only: 'sheet' },
  { code: 'status', width: 10, only: 'sheet' },
  { code: 'uses_30', width: 8, only: 'sheet' },
  { code: 'uses_180', width: 8, only: 'sheet' },
  { code: 'checked', width: 9, only: 'sheet' },
  { code: 'next', width: 9, only: 'sheet' },
  { code: 'status_checks', width: 14, only: 'paper' },
  { code: 'uses', width: 10, only: 'paper' },
] as const satisfies readonly Omit<Column, 'title'>[];

type ColumnCode = (typeof COLUMNS)[number]['code'];

function rowOf(
  view: UseCaseView,
  tool: ToolRecord | undefined,
  source: PaperSource,
): Record<ColumnCode, Value> {
  const sheet = sheetCells(view, tool, source);
  return { ...sheet, ...paperCells(sheet, source) };
}

function sheetCells(view: UseCaseView, tool: ToolRecord | undefined, source: PaperSource) {
  const { useCase, record } = view;
  const { coded, listed } = wordsOf(source.language);
  const { snapshot, day, language } = source;
  const check = tool && vendorOf(tool, snapshot);
  const uses = (days: number) =>
    usesIn(
      countsOf(useCase, snapshot.dayCounts, day, days).filter((count) => !tool || count.toolId === tool.id),
    );
  return {
    number: caseCode(useCase),
    use_case: useCase.name,
    tool: tool?.name,
    vendor: check?.contractingEntity || check?.vendor || tool?.vendor || undefined,
    plan: tool && coded('plan', tool.plan),
    role: shownRole(useCase.departmentRole, source),
    purpose: purposeValue(useCase, source),
    data: listed('category', useCase.dataCategories),
    mode: answerValue('pd', useCase.personalDataMode, source),
    subjects: listed('subject', useCase.dataSubjects),
    customers: answerValue('cust', useCase.customerImpact, source),
    category: classValue(view, source),
    reason:
      view.assessment?.reasons[0]?.text[language] ??
      (language === 'de' ? record?.reasonDe : record?.reasonEn),
    notice: noticeValue(view, source),
    avv: check && coded('avv', check.avvState),
    transfer: transferValue(check, source),
    dpia: coded('dpia', useCase.dpia.state),
    owner: useCase.ownerRole || undefined,
    status: coded('use_status', useCase.status),
    uses_30: uses(30),
    uses_180: uses(180),
    checked: dayValue(record?.approvedDay ?? record?.assessedDay),
    next: dayValue(useCase.reviewDue),
  } as const satisfies Partial<Record<ColumnCode, Value>>;
}

function paperCells(cells: ReturnType<typeof sheetCells>, source: PaperSource) {
  const { say } = wordsOf(source.language);
  const text = (value: Value) => textOf(value, source);
  return {
    use_case_purpose: lined(cells.use_case, text(cells.purpose)),
    tool_vendor: lined(cells.tool, cells.vendor, text(cells.plan)),
    role_owner: lined(cells.role?.text, cells.owner),
    data_mode: lined(text(cells.data), text(cells.mode)),
    subjects_customers: lined(text(cells.subjects), text(cells.customers)),
    category_reason: lined(text(cells.category) ?? say('category.none'), cells.reason),
    avv_transfer: lined(text(cells.avv) ?? say('vendor.unchecked'), text(cells.transfer)),
    status_checks: lined(cells.status.text, text(cells.checked), text(cells.next)),
    uses: `${cells.uses_30} / ${cells.uses_180}`,
  } as const;
}

function textOf(value: Value, { language }: PaperSource): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return undefined;
  return 'day' in value ? formatDay(language, value.day) : value.text;
}
