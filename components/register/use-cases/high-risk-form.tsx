import type { VNode } from 'preact';
import { AreaField, DayField, NumberField, TextField } from '@/components/register/parts/fields';
import { FieldGroup, Form } from '@/components/register/parts/form';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { useDraft } from '@/components/register/parts/use-draft';
import { linkTo } from '@/components/register/route';
import { normText } from '@/lib/documents/norm';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import { HIGH_RISK_FIELDS, MIN_LOG_MONTHS } from '@/lib/law/high-risk-annex';
import { BLANK_HIGH_RISK, type HighRiskRecord } from '@/lib/register/model/high-risk';
import type { UseCase } from '@/lib/register/model/use-case';
import { FriaFields } from './fria-fields';

interface GroupProps {
  readonly draft: HighRiskRecord;
  readonly set: (change: Partial<HighRiskRecord>) => void;
}

/** How and why a decision came about (Art. 26, 27, 86 AI Act). */
export function HighRiskForm({ useCase }: { readonly useCase: UseCase }): VNode {
  const say = useSay(useCaseStrings);
  const { store } = useRegister();
  const [draft, set] = useDraft<HighRiskRecord>(useCase.highRisk ?? BLANK_HIGH_RISK);
  const view = linkTo('use-cases', [useCase.id]);
  return (
    <>
      <PageHead
        title={say('high-risk.title', { name: useCase.name })}
        lead={say('high-risk.lead')}
        back={{ href: view, label: useCase.name }}
      />
      <Form doneHref={view} onSave={() => store.useCases.save({ ...useCase, highRisk: draft })}>
        <NeededFields draft={draft} set={set} />
        <MoreFields draft={draft} set={set} />
        <FriaFields fria={draft.fria} onChange={(fria) => set({ fria })} />
      </Form>
    </>
  );
}

/** Without these there is no approval; their names come from the law data. */
function NeededFields({ draft, set }: GroupProps): VNode {
  const say = useSay(useCaseStrings);
  return (
    <section class="card">
      <div class="fields flat">
        {HIGH_RISK_FIELDS.map(({ id, label, norm }) =>
          id === 'logRetentionMonths' ? (
            <NumberField
              key={id}
              label={label[say.language]}
              hint={`${normText(norm, say.language)} · ${say('follow-ups.min', { n: MIN_LOG_MONTHS })}`}
              value={draft.logRetentionMonths || undefined}
              max={1200}
              onChange={(months) => set({ logRetentionMonths: months ?? 0 })}
            />
          ) : (
            <AreaField
              key={id}
              label={label[say.language]}
              hint={normText(norm, say.language)}
              rows={2}
              max={LINES.has(id) ? 200 : 4000}
              value={draft[id]}
              onChange={(text) => set({ [id]: text })}
            />
          ),
        )}
      </div>
    </section>
  );
}

/** Fields of one line in the record. */
const LINES: ReadonlySet<string> = new Set(['oversightRole', 'logPlace']);

function MoreFields({ draft, set }: GroupProps): VNode {
  const say = useSay(useCaseStrings);
  return (
    <FieldGroup title={say('high-risk.more')}>
      <TextField
        label={say('high-risk.instructions')}
        value={draft.instructionsRef}
        max={1000}
        onChange={(instructionsRef) => set({ instructionsRef })}
      />
      <AreaField
        label={say('high-risk.affected')}
        value={draft.affectedNotice}
        max={4000}
        rows={2}
        onChange={(affectedNotice) => set({ affectedNotice })}
      />
      <AreaField
        label={say('high-risk.contacts')}
        value={draft.incidentContacts}
        max={4000}
        rows={2}
        onChange={(incidentContacts) => set({ incidentContacts })}
      />
      <DayField
        label={say('high-risk.works')}
        value={draft.worksInfoDay ?? ''}
        onChange={(day) => set({ worksInfoDay: day || null })}
      />
    </FieldGroup>
  );
}
