import type { papersStrings } from '@/lib/i18n/papers';
import { useCaseCode as caseCode } from '@/lib/register/model/use-case';
import { latest } from '@/lib/register/store/versions';
import { lawOr, noticeName, transferValue } from './describe';
import type { PaperSource } from './source';
import type { PaperTable, Value } from './tree';
import { dayValue, lined, wordsOf } from './words';

/*
 * Further sheets of the register's workbook. On paper they are documents of their own.
 */

/** Number of a use case by its id; empty where it is gone. */
export function codeOf(id: string | null, { snapshot }: PaperSource): string {
  const useCase = snapshot.useCases.find((it) => it.id === id);
  return useCase ? caseCode(useCase) : '';
}

/** Every version of every classification. */
export function assessmentsTable(source: PaperSource): PaperTable {
  const { say, of, language } = wordsOf(source.language);
  const all = [...source.snapshot.assessments].sort(
    (one, other) =>
      codeOf(one.series, source).localeCompare(codeOf(other.series, source)) || one.version - other.version,
  );
  return {
    kind: 'table',
    sheetOnly: true,
    sheet: say('table.assessments'),
    title: say('table.assessments'),
    columns: columns(source, {
      number: 9,
      version: 8,
      day: 11,
      category: 12,
      rules: 18,
      reason: 60,
      override: 30,
      assessor: 16,
      approved_day: 11,
      law: 12,
    }),
    rows: all.map((record): readonly Value[] => {
      const { categories } = lawOr(record.lawVersion);
      const { override } = record;
      return [
        codeOf(record.series, source),
        record.version,
        { day: record.assessedDay },
        { code: record.category, text: of(categories[record.category].short) },
        record.firedRules.join(', ') || undefined,
        lined(language === 'de' ? record.reasonDe : record.reasonEn, record.reasonNote) || undefined,
        override ? `${of(categories[override.category].short)}: ${override.reason}` : undefined,
        record.assessorRole || undefined,
        dayValue(record.approvedDay),
        { day: record.lawVersion },
      ];
    }),
    empty: say('table.assessments.empty'),
  };
}

/** Checks of vendors, one a row. */
export function vendorsTable(source: PaperSource): PaperTable {
  const { say, coded } = wordsOf(source.language);
  return {
    kind: 'table',
    sheetOnly: true,
    sheet: say('table.vendors'),
    title: say('table.vendors'),
    columns: columns(source, {
      vendor: 20,
      plan: 16,
      entity: 24,
      seat: 8,
      avv: 18,
      training: 20,
      transfer: 30,
      result: 20,
      conditions: 40,
      next: 11,
    }),
    rows: source.snapshot.vendorChecks.map((check): readonly Value[] => [
      lined(check.vendor, check.productPlan) || undefined,
      coded('plan', check.plan),
      check.contractingEntity || undefined,
      check.seatCountry || undefined,
      coded('avv', check.avvState),
      coded('training', check.plan.startsWith('consumer') ? check.trainingConsumer : check.trainingBusiness),
      transferValue(check, source),
      coded('vendor_result', check.result),
      check.conditions || undefined,
      dayValue(check.reviewDue),
    ]),
    empty: say('table.vendors.empty'),
  };
}

/** Newest versions of the notices. */
export function noticesTable(source: PaperSource): PaperTable {
  const { say, coded } = wordsOf(source.language);
  return {
    kind: 'table',
    sheetOnly: true,
    sheet: say('table.notices'),
    title: say('table.notices'),
    columns: columns(source, {
      number: 9,
      kind: 24,
      notice: 12,
      state: 12,
      since: 11,
      placement: 28,
      language: 10,
      text: 60,
      evidence: 30,
      checked: 11,
    }),
    rows: latest(source.snapshot.notices).map((notice): readonly Value[] => [
      codeOf(notice.useCaseId, source) || undefined,
      { code: notice.type, text: noticeName(notice.type, source) },
      coded('notice_level', notice.required),
      coded('notice_state', notice.state),
      dayValue(notice.inPlaceSince),
      lined(coded('placement', notice.placement.code).text, notice.placement.text),
      coded('language', notice.language),
      notice.text || undefined,
      notice.evidenceRef || undefined,
      dayValue(notice.checkedDay),
    ]),
    empty: say('table.notices.empty'),
  };
}

/** Measures for AI literacy. */
export function trainingTable(source: PaperSource, onPaper = false): PaperTable {
  const { say, coded } = wordsOf(source.language);
  return {
    kind: 'table',
    ...(onPaper ? {} : { sheetOnly: true as const }),
    sheet: say('table.training'),
    title: say('table.training'),
    columns: columns(source, {
      group: 16,
      measure: 16,
      topics: 32,
      held: 17,
      participants: 20,
      next_due: 17,
    }),
    rows: source.snapshot.literacy.map((record): readonly Value[] => [
      coded('role', record.roleGroup),
      coded('measure', record.measure),
      record.topics.join(', ') || record.need || undefined,
      dayValue(record.heldDay),
      record.participantsCount,
      dayValue(record.nextDue),
    ]),
    empty: say('table.training.empty'),
  };
}

type Key = keyof (typeof papersStrings)['de'];
type ColumnKey = Extract<Key, `col.${string}`> extends `col.${infer C}` ? C : never;

/** Columns by their codes and widths. */
export function columns(source: PaperSource, widths: Partial<Record<ColumnKey, number>>) {
  const { say } = wordsOf(source.language);
  return (Object.entries(widths) as [ColumnKey, number][]).map(([code, width]) => ({
    code,
    title: say(`col.${code}`),
    width,
  }));
}
