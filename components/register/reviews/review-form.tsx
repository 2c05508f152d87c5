import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { AreaField, ChecksField, ChoiceField, TextField } from '@/components/register/parts/fields';
import { FieldGroup, Form } from '@/components/register/parts/form';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { RemoveButton } from '@/components/register/parts/remove-button';
import { useSay } from '@/components/register/parts/speech';
import { useDraft } from '@/components/register/parts/use-draft';
import { linkTo } from '@/components/register/route';
import { reviewsStrings } from '@/lib/i18n/reviews';
import { today } from '@/lib/register/day';
import type { Fields } from '@/lib/register/model/fields';
import type { ReviewRecord } from '@/lib/register/model/review-record';
import { ReviewGaps } from './review-gaps';
import { ReviewedFacts } from './reviewed-facts';

type Draft = Fields<ReviewRecord>;

interface ReviewFormProps {
  readonly record?: ReviewRecord;
  readonly useCaseId?: string | null;
}

/** A record to fill in, new or known. */
export function ReviewForm({ record, useCaseId = null }: ReviewFormProps): VNode {
  const say = useSay(reviewsStrings);
  const { store, snapshot } = useRegister();
  const [draft, set] = useDraft<Draft>(() => record ?? blank(useCaseId, snapshot.company?.name ?? ''));
  const list = { href: linkTo('reviews'), label: say('title') };
  const title = record?.contentLabel || say('new');
  const problem = draft.contentLabel.trim() === '' ? say('gap.content') : undefined;
  return (
    <>
      <PageHead title={title} back={list}>
        {record && <RemoveButton table="reviews" id={record.id} name={title} doneHref={list.href} />}
      </PageHead>
      <Form doneHref={list.href} hasProblems={problem !== undefined} onSave={() => store.reviews.save(draft)}>
        <ReviewGaps draft={draft} record={record} />
        {record ? (
          <ReviewedFacts record={record} />
        ) : (
          <>
            <ContentGroup draft={draft} set={set} problem={problem} />
            <CheckGroup draft={draft} set={set} />
          </>
        )}
        <WhoGroup draft={draft} set={set} />
      </Form>
    </>
  );
}

function blank(useCaseId: string | null, company: string): Draft {
  return {
    useCaseId,
    contentLabel: '',
    versionLabel: '',
    factsChecked: false,
    sourcesChecked: false,
    changesMade: { code: 'none', text: '' },
    reviewerRole: '',
    competenceNote: '',
    editorialResponsible: company,
    contactPublic: '',
    reviewedDay: today(),
    invalid: false,
  };
}

interface PartProps {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
}

function ContentGroup({ draft, set, problem }: PartProps & { readonly problem: string | undefined }): VNode {
  const say = useSay(reviewsStrings);
  const { useCases } = useRegister().snapshot;
  const options = [
    { value: '', label: say('useCase.none') },
    ...useCases.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <FieldGroup title={say('group.content')}>
      <TextField
        label={say('contentLabel')}
        hint={say('contentLabel.hint')}
        required
        max={200}
        problem={problem}
        value={draft.contentLabel}
        onChange={(contentLabel) => set({ contentLabel })}
      />
      <div class="pair">
        <TextField
          label={say('versionLabel')}
          hint={say('versionLabel.hint')}
          max={200}
          value={draft.versionLabel}
          onChange={(versionLabel) => set({ versionLabel })}
        />
        <ChoiceField
          label={say('useCase')}
          options={options}
          value={draft.useCaseId ?? ''}
          onChange={(id) => set({ useCaseId: id || null })}
        />
      </div>
    </FieldGroup>
  );
}

const CHECKS = ['factsChecked', 'sourcesChecked'] as const;
const CHANGES = ['none', 'minor', 'substantial'] as const;

function CheckGroup({ draft, set }: PartProps): VNode {
  const say = useSay(reviewsStrings);
  const codes = useCodes();
  return (
    <FieldGroup title={say('group.check')}>
      <ChecksField
        label={say('group.check')}
        hint={say('factsChecked.hint')}
        options={CHECKS.map((value) => ({ value, label: say(value) }))}
        value={CHECKS.filter((check) => draft[check])}
        onChange={(checked) =>
          set({
            factsChecked: checked.includes('factsChecked'),
            sourcesChecked: checked.includes('sourcesChecked'),
          })
        }
      />
      <ChoiceField
        label={say('changes')}
        options={codes.options('changes', CHANGES)}
        value={draft.changesMade.code}
        onChange={(code) => set({ changesMade: { ...draft.changesMade, code } })}
      />
      {draft.changesMade.code !== 'none' && (
        <AreaField
          label={say('changesText')}
          hint={say('changesText.hint')}
          max={1000}
          rows={2}
          value={draft.changesMade.text}
          onChange={(text) => set({ changesMade: { ...draft.changesMade, text } })}
        />
      )}
    </FieldGroup>
  );
}

function WhoGroup({ draft, set }: PartProps): VNode {
  const say = useSay(reviewsStrings);
  return (
    <FieldGroup title={say('group.who')}>
      <div class="pair">
        <TextField
          label={say('reviewerRole')}
          hint={say('reviewerRole.hint')}
          max={200}
          value={draft.reviewerRole}
          onChange={(reviewerRole) => set({ reviewerRole })}
        />
        <TextField
          label={say('editorialResponsible')}
          hint={say('editorialResponsible.hint')}
          max={200}
          value={draft.editorialResponsible}
          onChange={(editorialResponsible) => set({ editorialResponsible })}
        />
      </div>
      <AreaField
        label={say('competenceNote')}
        max={1000}
        rows={2}
        value={draft.competenceNote}
        onChange={(competenceNote) => set({ competenceNote })}
      />
      <TextField
        label={say('contactPublic')}
        hint={say('contactPublic.hint')}
        max={1000}
        value={draft.contactPublic}
        onChange={(contactPublic) => set({ contactPublic })}
      />
    </FieldGroup>
  );
}
