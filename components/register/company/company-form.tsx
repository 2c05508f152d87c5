import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { AreaField, ChoiceField, NumberField, TextField } from '@/components/register/parts/fields';
import { FieldGroup, Form } from '@/components/register/parts/form';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { useDraft } from '@/components/register/parts/use-draft';
import { linkTo } from '@/components/register/route';
import { companyStrings } from '@/lib/i18n/company';
import { today } from '@/lib/register/day';
import { BLANK_COMPANY, COMPANY_ID, type Company } from '@/lib/register/model/company';
import type { Fields } from '@/lib/register/model/fields';
import { POLICY_DEFAULTS } from '@/lib/register/model/policy-version';
import { YES_NO_UNKNOWN } from '@/lib/register/model/vendor-check';
import { policyOn } from '@/lib/register/store/snapshot';
import { ROLES } from '@/lib/settings/roles';
import { companyProblems } from './company-problems';

type Draft = Fields<Company>;

interface PartProps {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
}

/** The company's data to fill in. */
export function CompanyForm({ company }: { readonly company: Company | undefined }): VNode {
  const say = useSay(companyStrings);
  const { store } = useRegister();
  const [draft, set] = useDraft<Draft>(company ?? BLANK_COMPANY);
  const back = { href: linkTo('company'), label: say('title') };
  return (
    <>
      <PageHead title={say('edit')} lead={say('lead')} back={back} />
      <Form
        doneHref={back.href}
        hasProblems={companyProblems(draft).length > 0}
        onSave={() => store.company.save({ ...draft, id: COMPANY_ID })}
      >
        <CompanyGroup draft={draft} set={set} />
        <ResponsibleGroup draft={draft} set={set} />
        <AroundGroup draft={draft} set={set} />
        <PeopleGroup draft={draft} set={set} />
      </Form>
    </>
  );
}

function CompanyGroup({ draft, set }: PartProps): VNode {
  const say = useSay(companyStrings);
  const wrong = companyProblems(draft);
  const problem = (field: 'name' | 'email' | 'website') =>
    wrong.includes(field) ? say(`problem.${field}`) : undefined;
  return (
    <FieldGroup title={say('group.company')}>
      <TextField
        label={say('name')}
        hint={say('name.hint')}
        required
        max={200}
        problem={problem('name')}
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        label={say('shortName')}
        hint={say('shortName.hint')}
        max={60}
        value={draft.shortName}
        onChange={(shortName) => set({ shortName })}
      />
      <AreaField
        label={say('address')}
        max={1000}
        value={draft.address}
        onChange={(address) => set({ address })}
      />
      <TextField
        label={say('email')}
        hint={say('email.hint')}
        max={200}
        problem={problem('email')}
        value={draft.email}
        onChange={(email) => set({ email })}
      />
      <div class="pair">
        <TextField label={say('phone')} max={200} value={draft.phone} onChange={(phone) => set({ phone })} />
        <TextField
          label={say('website')}
          kind="url"
          max={1000}
          problem={problem('website')}
          value={draft.website}
          onChange={(website) => set({ website })}
        />
      </div>
    </FieldGroup>
  );
}

function ResponsibleGroup({ draft, set }: PartProps): VNode {
  const say = useSay(companyStrings);
  return (
    <FieldGroup title={say('group.responsible')}>
      <TextField
        label={say('representative')}
        hint={say('representative.hint')}
        max={200}
        value={draft.representative}
        onChange={(representative) => set({ representative })}
      />
      <div class="pair">
        <TextField
          label={say('dpo')}
          hint={say('dpo.hint')}
          max={200}
          value={draft.dpo}
          onChange={(dpo) => set({ dpo })}
        />
        <TextField
          label={say('dpoContact')}
          max={200}
          value={draft.dpoContact}
          onChange={(dpoContact) => set({ dpoContact })}
        />
      </div>
      <TextField
        label={say('authority')}
        hint={say('authority.hint')}
        max={200}
        value={draft.authority}
        onChange={(authority) => set({ authority })}
      />
    </FieldGroup>
  );
}

function AroundGroup({ draft, set }: PartProps): VNode {
  const say = useSay(companyStrings);
  const options = useCodes().options('known', YES_NO_UNKNOWN);
  return (
    <FieldGroup title={say('group.around')}>
      <div class="pair">
        <ChoiceField
          label={say('worksCouncil')}
          options={options}
          value={draft.worksCouncil}
          onChange={(worksCouncil) => set({ worksCouncil })}
        />
        <ChoiceField
          label={say('publicBody')}
          hint={say('publicBody.hint')}
          options={options}
          value={draft.publicBody}
          onChange={(publicBody) => set({ publicBody })}
        />
      </div>
    </FieldGroup>
  );
}

function PeopleGroup({ draft, set }: PartProps): VNode {
  const say = useSay(companyStrings);
  const codes = useCodes();
  const { snapshot } = useRegister();
  const n = policyOn(snapshot, today())?.minGroupSize ?? POLICY_DEFAULTS.minGroupSize;
  return (
    <FieldGroup title={say('group.people')} lead={say('group.people.lead', { n })}>
      <div class="pair">
        {ROLES.map((role) => (
          <NumberField
            key={role}
            label={codes.name('role', role)}
            value={draft.headcounts[role]}
            onChange={(count) => set({ headcounts: withCount(draft.headcounts, role, count) })}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

type Headcounts = Draft['headcounts'];

function withCount(counts: Headcounts, role: keyof Headcounts, count: number | undefined): Headcounts {
  const { [role]: _, ...others } = counts;
  return count === undefined ? others : { ...others, [role]: count };
}
