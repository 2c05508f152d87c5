import { formatDay } from '@/lib/i18n/format';
import { currentLaw } from '@/lib/law/laws';
import { CATEGORIES } from '@/lib/law/types';
import { TOOL_STATUSES } from '@/lib/register/model/tool';
import { useCaseCode as caseCode, USE_CASE_STATUSES } from '@/lib/register/model/use-case';
import { isAllDecided, stateIf } from './approved';
import { noticeName } from './describe';
import { paperOf } from './head';
import { companyGaps, openPointsOf } from './missing';
import { normText } from './norm';
import { changesSince, literacyState, vendorGaps } from './o8-parts';
import type { PaperSource } from './source';
import type { Block, Paper, PaperTable, Section, Value } from './tree';
import { caseViews, missingNotices } from './view';
import { wordsOf } from './words';

/** O-8, two pages for the management: figures, what is not allowed, gaps, dates. No figures about people. */
export function managementPaper(source: PaperSource): Paper {
  const { say, company } = wordsOf(source.language);
  const section = (title: string, blocks: readonly Block[]): Section => ({ kind: 'section', title, blocks });
  const listOr = (items: readonly string[], none: string): readonly Block[] =>
    items.length > 0 ? [{ kind: 'list', items }] : [{ kind: 'text', text: none }];
  return paperOf('O-8', source, {
    subtitle: say('O-8.sub'),
    state: stateIf(isAllDecided(source)),
    parts: [
      classTable(source),
      section(company('management.tools'), [{ kind: 'text', text: toolFigures(source) }]),
      section(company('management.stopped'), listOr(stopped(source), company('management.stopped.none'))),
      section(company('management.notices'), listOr(notices(source), company('management.notices.none'))),
      section(company('management.vendors'), listOr(vendorGaps(source), company('management.vendors.none'))),
      section(
        company('management.literacy'),
        listOr(literacyState(source), company('management.literacy.none')),
      ),
      section(
        company('management.changes'),
        listOr(changesSince(source), company('management.changes.none')),
      ),
      section(company('management.dates'), [{ kind: 'list', items: dates(source) }]),
      section(company('management.penalties'), [{ kind: 'list', items: penalties(source) }]),
    ],
    openPoints: openPointsOf(companyGaps(source), 'all', source),
  });
}

function classTable(source: PaperSource): PaperTable {
  const { say, company, coded, of } = wordsOf(source.language);
  const views = caseViews(source.snapshot);
  const statuses = USE_CASE_STATUSES.filter((status) =>
    views.some(({ useCase }) => useCase.status === status),
  );
  const classes = [...CATEGORIES]
    .reverse()
    .map((category) => ({ category, name: of(currentLaw.categories[category].name) }));
  const rows = [...classes, { category: undefined, name: say('category.none') }]
    .map(({ category, name }) => ({ category, name, of: views.filter((view) => view.category === category) }))
    .filter((row) => row.of.length > 0);
  return {
    kind: 'table',
    sheet: company('management.classes'),
    title: company('management.classes'),
    columns: [
      { code: 'category', title: say('col.category'), width: 28 },
      { code: 'all', title: company('management.all'), width: 10 },
      ...statuses.map((status) => ({ code: status, title: coded('use_status', status).text, width: 16 })),
    ],
    rows: rows.map((row): readonly Value[] => [
      { code: row.category ?? 'none', text: row.name },
      row.of.length,
      ...statuses.map((status) => row.of.filter(({ useCase }) => useCase.status === status).length),
    ]),
    empty: say('table.register.empty'),
  };
}

function toolFigures({ snapshot, language }: PaperSource): string {
  const { company, coded } = wordsOf(language);
  const figures = TOOL_STATUSES.map((status) => ({
    status,
    n: snapshot.tools.filter((tool) => tool.status === status).length,
  })).filter(({ n }) => n > 0);
  const parts = figures.map(({ status, n }) => `${coded('tool_status', status).text} ${n}`);
  return [company('management.tools.count', { n: snapshot.tools.length }), parts.join(', ')]
    .filter(Boolean)
    .join(' ');
}

function stopped(source: PaperSource): readonly string[] {
  const { coded, of } = wordsOf(source.language);
  const uses = caseViews(source.snapshot)
    .filter(({ category, useCase }) => category === 'prohibited' || useCase.status === 'stopped')
    .map(({ useCase, category }) => {
      const why =
        category === 'prohibited'
          ? of(currentLaw.categories.prohibited.short)
          : coded('use_status', 'stopped').text;
      return `${caseCode(useCase)} ${useCase.name}: ${why}`;
    });
  const tools = source.snapshot.tools
    .filter(({ status }) => status === 'blocked')
    .map(({ name, statusReason }) =>
      [`${name}: ${coded('tool_status', 'blocked').text}`, statusReason].filter(Boolean).join(', '),
    );
  return [...uses, ...tools];
}

function notices(source: PaperSource): readonly string[] {
  return caseViews(source.snapshot).flatMap((view) =>
    missingNotices(view).map(
      ({ type }) => `${caseCode(view.useCase)} ${view.useCase.name}: ${noticeName(type, source)}`,
    ),
  );
}

function dates({ day, language }: PaperSource): readonly string[] {
  const { of, company } = wordsOf(language);
  return currentLaw.dates.map((date) => {
    const text = `${formatDay(language, date.day)}: ${of(date.text)}`;
    const state = date.day > day ? company('date.ahead') : company('date.past');
    const sure = date.certainty === 'secondary' ? `, ${company('date.secondary')}` : '';
    return `${text} (${state}${sure})`;
  });
}

function penalties({ language }: PaperSource): readonly string[] {
  const { of } = wordsOf(language);
  return currentLaw.penalties.map(({ norm, text }) => `${of(text)} (${normText(norm, language)})`);
}
