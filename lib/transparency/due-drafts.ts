import type { DueNotice } from '@/lib/law/assessment';
import type { Law, NoticeType } from '@/lib/law/types';
import { type BlankValues, fillText } from './fill';
import { type EuLabel, suggestedLabel } from './labels';
import { type Placement, USUAL_PLACEMENT } from './placements';

/** How strongly a notice is asked for; `voluntary`: nothing asks for it. */
export type NoticeLevel = DueNotice['level'] | 'voluntary';

/** What a new notice starts with, always as a draft. */
export interface NoticeDraft {
  readonly type: NoticeType;
  readonly required: NoticeLevel;
  /** Norm and rules that ask for it, e.g. `Art. 50(1), (5) KI-VO · R40`. */
  readonly basis: string;
  /** Id of the wording in the law file. */
  readonly template: string;
  readonly language: 'de' | 'en';
  readonly text: string;
  readonly placement: Placement;
  readonly euLabel: EuLabel;
}

/**
 * Notices of an assessment that nothing stands for yet, one draft each. Who removes a recommended notice has
 * decided against it; a required one counts as missing. The same assessment twice makes none twice.
 *
 * @param present the notices of the same use case
 */
export function dueDrafts(
  due: readonly DueNotice[],
  present: readonly { readonly type: NoticeType; readonly state: string }[],
  law: Law,
  values: BlankValues,
  language: 'de' | 'en',
): readonly NoticeDraft[] {
  const isSettled = ({ type, level }: DueNotice) =>
    present.some((notice) => notice.type === type && (notice.state !== 'removed' || level === 'recommended'));
  return due.filter((notice) => !isSettled(notice)).map((notice) => draftOf(notice, law, values, language));
}

function draftOf(
  { type, level, form, rules }: DueNotice,
  law: Law,
  values: BlankValues,
  language: 'de' | 'en',
): NoticeDraft {
  const template = form === 'reduced' && wordings(type, law).some(isReduced) ? 'reduced' : undefined;
  return {
    ...newDraft(type, law, values, language, template),
    required: level,
    basis: basis(type, rules, law),
  };
}

/** A notice nobody asks for, from the first or the named wording. */
export function newDraft(
  type: NoticeType,
  law: Law,
  values: BlankValues,
  language: 'de' | 'en',
  template?: string,
): NoticeDraft {
  const all = wordings(type, law);
  const chosen = all.find(({ id }) => id === template) ?? all[0];
  return {
    type,
    required: 'voluntary',
    basis: basis(type, [], law),
    template: chosen?.id ?? '',
    language,
    text: chosen ? fillText(chosen.text, values, language).text : '',
    placement: USUAL_PLACEMENT[type],
    euLabel: suggestedLabel(type, chosen?.id ?? ''),
  };
}

/** Wordings to choose from for a kind of notice. */
export function wordings(type: NoticeType, law: Law): Law['notices'][number]['templates'] {
  return law.notices.find((notice) => notice.type === type)?.templates ?? [];
}

/** How strongly an assessment asks for a kind of notice now. */
export function levelNow(type: NoticeType, due: readonly DueNotice[]): NoticeLevel {
  return due.find((notice) => notice.type === type)?.level ?? 'voluntary';
}

function basis(type: NoticeType, rules: readonly string[], law: Law): string {
  const norm = law.notices.find((notice) => notice.type === type)?.norm ?? '';
  return [norm, ...rules].filter(Boolean).join(' · ');
}

function isReduced({ id }: { readonly id: string }): boolean {
  return id === 'reduced';
}

/** The same wording in the other language; `null` where the text is nobody's template any more. */
export function otherLanguage(
  {
    type,
    text,
    language,
  }: { readonly type: NoticeType; readonly text: string; readonly language: 'de' | 'en' },
  law: Law,
  values: BlankValues,
): string | null {
  const same = wordings(type, law).find((wording) => fillText(wording.text, values, language).text === text);
  return same ? fillText(same.text, values, language === 'de' ? 'en' : 'de').text : null;
}
