import type { TransparencyNotice } from '@/lib/register/model/transparency-notice';
import { useCaseCode as caseCode } from '@/lib/register/model/use-case';
import { latest } from '@/lib/register/store/versions';
import { dueDrafts } from '@/lib/transparency/due-drafts';
import { stateIf } from './approved';
import { lawOr, noticeName } from './describe';
import { paperOf } from './head';
import { openPointsOf } from './missing';
import { normText } from './norm';
import { codeOf } from './o1-more';
import type { PaperSource } from './source';
import type { Block, Paper, PaperTable, Section, Value } from './tree';
import { caseViews, missingNotices, type UseCaseView } from './view';
import { dayValue, lined, wordsOf } from './words';

/** O-5, every notice with its wording, place, state and evidence, and the wordings of those still missing. */
export function noticesPaper(source: PaperSource): Paper {
  const { say } = wordsOf(source.language);
  const notices = latest(source.snapshot.notices);
  const views = caseViews(source.snapshot);
  const missing = views.flatMap((view) => missingNotices(view).map(({ type }) => ({ view, type })));
  const gaps = missing.map(({ view, type }) => ({
    text: say('open.about', {
      code: caseCode(view.useCase),
      text: say('open.notice', { name: noticeName(type, source) }),
    }),
  }));
  const about = notices.map(({ series }) => series);
  return paperOf('O-5', source, {
    subtitle: say('O-5.sub'),
    landscape: true,
    state: stateIf(
      notices.length > 0 && missing.length === 0 && notices.every(({ state }) => state !== 'draft'),
    ),
    parts: [
      table(notices, source),
      ...notices.map((notice) => wording(notice, source)),
      ...views.flatMap((view) => drafts(view, source)),
      ...reviews(source),
    ],
    openPoints: openPointsOf(gaps, about, source),
  });
}

function table(notices: readonly TransparencyNotice[], source: PaperSource): PaperTable {
  const { say, coded, company } = wordsOf(source.language);
  return {
    kind: 'table',
    sheet: say('table.notices'),
    title: say('table.notices'),
    columns: [
      { code: 'number', title: say('col.number'), width: 8 },
      { code: 'kind', title: say('col.kind'), width: 20 },
      { code: 'level', title: say('col.notice'), width: 11 },
      { code: 'basis', title: company('notice.basis'), width: 18 },
      { code: 'placement', title: say('col.placement'), width: 22 },
      { code: 'language', title: say('col.language'), width: 9 },
      { code: 'eu_label', title: company('notice.label'), width: 13 },
      { code: 'accessible', title: company('notice.accessible'), width: 14 },
      { code: 'state', title: say('col.state'), width: 11 },
      { code: 'since', title: say('col.since'), width: 14 },
      { code: 'checked', title: say('col.checked'), width: 11 },
      { code: 'evidence', title: say('col.evidence'), width: 22 },
      { code: 'text', title: say('col.text'), width: 60, only: 'sheet' },
    ],
    rows: notices.map((notice): readonly Value[] => [
      codeOf(notice.useCaseId, source) || company('notice.whole'),
      { code: notice.type, text: noticeName(notice.type, source) },
      coded('notice_level', notice.required),
      normText(notice.basis, source.language) || undefined,
      lined(coded('placement', notice.placement.code).text, notice.placement.text),
      coded('language', notice.language),
      coded('eu_label', notice.euLabel),
      coded('accessible', notice.accessible),
      coded('notice_state', notice.state),
      dayValue(notice.inPlaceSince),
      dayValue(notice.checkedDay),
      notice.evidenceRef || undefined,
      notice.text || undefined,
    ]),
    empty: say('table.notices.empty'),
  };
}

function wording(notice: TransparencyNotice, source: PaperSource): Section {
  const { coded, company } = wordsOf(source.language);
  const code = codeOf(notice.useCaseId, source) || company('notice.whole');
  const blocks: readonly Block[] = [
    { kind: 'quote', text: notice.text, language: notice.language },
    { kind: 'text', text: coded('notice_state', notice.state).text },
  ];
  return { kind: 'section', title: `${code} · ${noticeName(notice.type, source)}`, blocks };
}

/** Wordings to take over for notices that are due and not there yet, in both languages. */
function drafts(view: UseCaseView, source: PaperSource): readonly Section[] {
  const { company } = wordsOf(source.language);
  const due = view.assessment?.notices ?? [];
  const values = { company: source.snapshot.company?.name ?? '', role: view.useCase.ownerRole };
  const law = lawOr(view.record?.lawVersion ?? '');
  const de = dueDrafts(due, view.notices, law, values, 'de');
  const en = dueDrafts(due, view.notices, law, values, 'en');
  return de.map((draft, index) => ({
    kind: 'section',
    title: `${caseCode(view.useCase)} · ${noticeName(draft.type, source)}`,
    blocks: [
      { kind: draft.required === 'required' ? 'note' : 'text', text: company('notice.draft') },
      { kind: 'quote', text: draft.text, language: 'de' },
      { kind: 'quote', text: en[index]?.text ?? '', language: 'en' },
    ],
  }));
}

/** Texts that went out without a label because a person checked them and the company answers for them. */
function reviews(source: PaperSource): readonly PaperTable[] {
  const { company, coded, say } = wordsOf(source.language);
  const records = source.snapshot.reviews;
  if (records.length === 0) return [];
  return [
    {
      kind: 'table',
      sheet: company('reviews'),
      title: company('reviews'),
      columns: [
        { code: 'number', title: say('col.number'), width: 8 },
        { code: 'content', title: company('review.content'), width: 22 },
        { code: 'version', title: say('col.version'), width: 12 },
        { code: 'facts_checked', title: company('review.facts'), width: 11 },
        { code: 'changes', title: company('review.changes'), width: 14 },
        { code: 'reviewer', title: company('review.reviewer'), width: 18 },
        { code: 'responsible', title: company('review.responsible'), width: 20 },
        { code: 'day', title: say('col.day'), width: 12 },
        { code: 'valid', title: company('review.valid'), width: 8 },
      ],
      rows: records.map((record): readonly Value[] => [
        codeOf(record.useCaseId, source) || undefined,
        record.contentLabel,
        record.versionLabel || undefined,
        record.factsChecked,
        coded('changes', record.changesMade.code),
        record.reviewerRole || undefined,
        record.editorialResponsible || undefined,
        { day: record.reviewedDay },
        !record.invalid,
      ]),
      empty: '',
    },
  ];
}
