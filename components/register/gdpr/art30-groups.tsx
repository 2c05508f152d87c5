import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { AreaField, ChecksField, ChoiceField, TextField } from '@/components/register/parts/fields';
import { FieldGroup } from '@/components/register/parts/form';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { FINDING_TYPES } from '@/lib/detect/types';
import { gdprStrings } from '@/lib/i18n/gdpr';
import { CATEGORY_OF_TYPE, DATA_CATEGORIES, type DataCategory } from '@/lib/register/model/data-categories';
import { DATA_SUBJECTS, LEGAL_BASES } from '@/lib/register/model/use-case';
import { countsOf, typesIn } from '@/lib/register/uses/linked';
import type { GdprPartProps } from './gdpr-form';

/** What the processing rests on (Art. 6, 9 GDPR). */
export function BasisGroup({
  draft,
  set,
  isSpecial,
}: GdprPartProps & { readonly isSpecial: boolean }): VNode {
  const say = useSay(gdprStrings);
  const codes = useCodes();
  return (
    <FieldGroup title={say('group.basis')}>
      <ChoiceField
        label={say('legalBasis')}
        hint={say('legalBasis.hint')}
        options={codes.options('legal', LEGAL_BASES)}
        value={draft.legalBasis.code}
        onChange={(code) => set({ legalBasis: { ...draft.legalBasis, code } })}
      />
      <AreaField
        label={say('legalBasisText')}
        hint={say('legalBasisText.hint')}
        max={2000}
        rows={2}
        value={draft.legalBasis.text}
        onChange={(text) => set({ legalBasis: { ...draft.legalBasis, text } })}
      />
      {(isSpecial || draft.art9Basis !== '') && (
        <TextField
          label={say('art9Basis')}
          hint={say('art9Basis.hint')}
          max={1000}
          value={draft.art9Basis}
          onChange={(art9Basis) => set({ art9Basis })}
        />
      )}
    </FieldGroup>
  );
}

/** Whose data, and which (Art. 30(1)(c) GDPR). */
export function DataGroup({ draft, set }: GdprPartProps): VNode {
  const say = useSay(gdprStrings);
  const codes = useCodes();
  return (
    <FieldGroup title={say('group.data')}>
      <ChecksField
        label={say('dataSubjects')}
        options={codes.options('subject', DATA_SUBJECTS)}
        value={draft.dataSubjects}
        onChange={(dataSubjects) => set({ dataSubjects: [...dataSubjects] })}
      />
      <ChecksField
        label={say('dataCategories')}
        options={codes.options('category', DATA_CATEGORIES)}
        value={draft.dataCategories}
        onChange={(dataCategories) => set({ dataCategories: [...dataCategories] })}
      />
      <Observed draft={draft} set={set} />
    </FieldGroup>
  );
}

/** Kinds that the detector met in this use case and that are not chosen yet. */
function Observed({ draft, set }: GdprPartProps): VNode | null {
  const say = useSay(gdprStrings);
  const codes = useCodes();
  const { snapshot } = useRegister();
  const types = FINDING_TYPES.filter((type) => typesIn(countsOf(draft, snapshot.dayCounts))[type]);
  const seen = new Set<DataCategory>(types.map((type) => CATEGORY_OF_TYPE[type]));
  const fresh = DATA_CATEGORIES.filter((one) => seen.has(one) && !draft.dataCategories.includes(one));
  if (fresh.length === 0) return null;
  const take = () =>
    set({
      dataCategories: DATA_CATEGORIES.filter(
        (one) => fresh.includes(one) || draft.dataCategories.includes(one),
      ),
    });
  return (
    <p>
      {say('observed', { types: fresh.map((one) => codes.name('category', one)).join(', ') })}{' '}
      <button type="button" class="btn small" onClick={take}>
        {say('observed.take')}
      </button>
    </p>
  );
}

/** How long results stay, and what protects them (Art. 30(1)(f), (g) GDPR). */
export function KeepGroup({ draft, set }: GdprPartProps): VNode {
  const say = useSay(gdprStrings);
  return (
    <FieldGroup title={say('group.keep')}>
      <TextField
        label={say('retentionOwn')}
        hint={say('retentionOwn.hint')}
        max={1000}
        value={draft.retentionOwn}
        onChange={(retentionOwn) => set({ retentionOwn })}
      />
      <AreaField
        label={say('measures')}
        hint={say('measures.hint')}
        max={2000}
        value={draft.measures}
        onChange={(measures) => set({ measures })}
      />
      <p class="hint">{say('measures.own')}</p>
    </FieldGroup>
  );
}
