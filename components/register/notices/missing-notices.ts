import { lawOf } from '@/lib/law/laws';
import { effectiveAssessment } from '@/lib/register/assessments/effective';
import type { NoticeFields, TransparencyNotice } from '@/lib/register/model/transparency-notice';
import type { UseCase } from '@/lib/register/model/use-case';
import type { Snapshot } from '@/lib/register/store/snapshot';
import { latest } from '@/lib/register/store/versions';
import { dueDrafts, type NoticeDraft } from '@/lib/transparency/due-drafts';
import { closeGaps } from '@/lib/transparency/fill';
import { noticeValues } from './notice-values';

type Known = Pick<Snapshot, 'assessments' | 'company' | 'notices' | 'tools' | 'useCases' | 'vendorChecks'>;

/** Drafts of the notices that the newest classifications ask for and that are not there yet. */
export function missingNotices(snapshot: Known, language: 'de' | 'en'): readonly NoticeFields[] {
  const notices = latest(snapshot.notices);
  const records = latest(snapshot.assessments);
  return snapshot.useCases.filter(isRunning).flatMap((useCase) => {
    const record = records.find(({ series }) => series === useCase.id);
    if (!record) return [];
    const present = notices.filter(({ useCaseId }) => useCaseId === useCase.id);
    const due = effectiveAssessment(record).notices;
    const values = noticeValues(useCase, snapshot);
    const drafts = dueDrafts(due, present, lawOf(record.lawVersion), values, language);
    return drafts.map((draft) => fieldsOf(draft, useCase.id));
  });
}

function isRunning({ status }: UseCase): boolean {
  return status !== 'stopped' && status !== 'retired';
}

/** A draft as the store takes it. */
export function fieldsOf(draft: NoticeDraft, useCaseId: string | null): NoticeFields {
  const { template: _, placement, ...fields } = draft;
  return {
    ...fields,
    useCaseId,
    placement: { code: placement, text: '' },
    accessible: 'unchecked',
    state: 'draft',
    inPlaceSince: null,
    checkedDay: null,
    evidenceRef: '',
  };
}

/** A draft whose gaps can be closed by now, with what it was made from. */
export interface Closable {
  readonly notice: TransparencyNotice;
  readonly text: string;
}

/** Drafts that came before the data of the company did: what is known by now goes into their gaps. */
export function closableDrafts(snapshot: Known): readonly Closable[] {
  return latest(snapshot.notices)
    .filter(({ state }) => state === 'draft')
    .map((notice) => {
      const useCase = snapshot.useCases.find(({ id }) => id === notice.useCaseId);
      return { notice, text: closeGaps(notice.text, noticeValues(useCase, snapshot)) };
    })
    .filter(({ notice, text }) => notice.text !== text);
}

/** The own fields of a version, to make the next one from. */
export function fieldsIn(notice: TransparencyNotice): NoticeFields {
  const { id: _id, createdDay: _created, updatedDay: _updated, version: _version, ...rest } = notice;
  const { schemaVersion: _schema, series: _series, prevHash: _hash, ...fields } = rest;
  return fields;
}
