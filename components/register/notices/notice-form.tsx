import type { VNode } from 'preact';
import { Form } from '@/components/register/parts/form';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { useDraft } from '@/components/register/parts/use-draft';
import { linkTo } from '@/components/register/route';
import { transparencyStrings } from '@/lib/i18n/transparency';
import { currentLaw } from '@/lib/law/laws';
import { NOTICE_TYPES } from '@/lib/law/types';
import { today } from '@/lib/register/day';
import type { NoticeFields, TransparencyNotice } from '@/lib/register/model/transparency-notice';
import { newDraft } from '@/lib/transparency/due-drafts';
import { fieldsIn, fieldsOf } from './missing-notices';
import { StateGroup, TextGroup, WhatGroup, WhereGroup } from './notice-form-groups';
import { type FormProblem, formProblems } from './notice-form-problems';
import { noticeValues } from './notice-values';
import { type NoticeContext, useNotice } from './use-notice';

export interface NoticePartProps {
  readonly draft: NoticeFields;
  readonly set: (change: Partial<NoticeFields>) => void;
  readonly problems: readonly FormProblem[];
  readonly context: NoticeContext;
}

interface NoticeFormProps {
  readonly notice?: TransparencyNotice;
  /** `state`: the one to begin with; `use-case`, `type`: of a new notice. */
  readonly preset: Readonly<Record<string, string>>;
}

/** A notice to fill in. Each save is a version; what was there before stays. */
export function NoticeForm({ notice, preset }: NoticeFormProps): VNode {
  const say = useSay(transparencyStrings);
  const language = useLanguage();
  const { store, snapshot } = useRegister();
  const [draft, set] = useDraft<NoticeFields>(() => {
    if (notice) return begun(fieldsIn(notice), preset['state'] === 'in_place');
    const useCase = snapshot.useCases.find(({ id }) => id === preset['use-case']);
    const type = NOTICE_TYPES.find((known) => known === preset['type']) ?? 'chatbot';
    const values = noticeValues(useCase, snapshot);
    return fieldsOf(newDraft(type, currentLaw, values, language), useCase?.id ?? null);
  });
  const context = useNotice(draft);
  const problems = formProblems(draft, context.facts, today());
  const done = notice ? linkTo('notices', [notice.series]) : linkTo('notices');
  const part = { draft, set, problems, context };
  const save = () =>
    store.notices.append(
      notice?.series ?? crypto.randomUUID(),
      { ...draft, required: context.level },
      notice?.version ?? 0,
    );
  return (
    <>
      <PageHead
        title={say(notice ? 'edit' : 'new')}
        back={{ href: linkTo('notices'), label: say('title') }}
      />
      <Form doneHref={done} hasProblems={problems.length > 0} onSave={save}>
        <WhatGroup {...part} isNew={!notice} />
        <TextGroup {...part} />
        <WhereGroup {...part} />
        <StateGroup {...part} />
      </Form>
    </>
  );
}

/** Begun by "enter as in place": state and today's day are set. */
function begun(fields: NoticeFields, isPlacing: boolean): NoticeFields {
  if (!isPlacing) return fields;
  return { ...fields, state: 'in_place', inPlaceSince: fields.inPlaceSince ?? today(), checkedDay: today() };
}
