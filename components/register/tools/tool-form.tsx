import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { ChoiceField, TextField } from '@/components/register/parts/fields';
import { FieldGroup, Form } from '@/components/register/parts/form';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { RemoveButton } from '@/components/register/parts/remove-button';
import { useSay } from '@/components/register/parts/speech';
import { useDraft } from '@/components/register/parts/use-draft';
import { linkTo } from '@/components/register/route';
import { partStrings } from '@/lib/i18n/parts';
import { toolStrings } from '@/lib/i18n/tools';
import { PLANS } from '@/lib/law/gdpr/vendor-types';
import { ACCOUNT_TYPES, BLANK_TOOL, TOOL_KINDS, type ToolRecord } from '@/lib/register/model/tool';
import { hostsOf, isHost, ownToolId } from './own-tool';

/** A tool's details; without `tool` a new one that runs where nothing can be noticed. */
export function ToolForm({ tool }: { readonly tool?: ToolRecord }): VNode {
  const say = useSay(toolStrings);
  const sayPart = useSay(partStrings);
  const codes = useCodes();
  const { store, snapshot } = useRegister();
  const [draft, set] = useDraft(() => ({ ...(tool ?? BLANK_TOOL), typed: (tool?.hosts ?? []).join(', ') }));
  const { typed, ...fields } = draft;
  const isNameless = draft.name.trim() === '';
  const areHostsWrong = !hostsOf(typed).every(isHost);
  const id = tool?.id ?? ownToolId(draft.name, snapshot.tools);
  const done = tool ? linkTo('tools', [tool.id]) : linkTo('tools');
  return (
    <>
      <PageHead title={tool?.name ?? say('new')} back={{ href: linkTo('tools'), label: say('title') }}>
        {tool && tool.firstSeen === null && (
          <RemoveButton table="tools" id={tool.id} name={tool.name} doneHref={linkTo('tools')} />
        )}
      </PageHead>
      {tool && tool.firstSeen !== null && <p class="hint">{say('in-use')}</p>}
      <Form
        doneHref={done}
        hasProblems={isNameless || areHostsWrong}
        onSave={() => store.tools.save({ ...fields, name: draft.name.trim(), hosts: hostsOf(typed), id })}
      >
        <FieldGroup title={say('facts')}>
          <TextField
            label={say('field.name')}
            value={draft.name}
            max={200}
            required
            problem={isNameless ? sayPart('form.required') : undefined}
            onChange={(name) => set({ name })}
          />
          <TextField
            label={say('field.vendor')}
            value={draft.vendor}
            max={200}
            onChange={(vendor) => set({ vendor })}
          />
          <div class="pair">
            <ChoiceField
              label={say('field.kind')}
              value={draft.kind}
              options={codes.options('tool_kind', TOOL_KINDS)}
              onChange={(kind) => set({ kind })}
            />
            <ChoiceField
              label={say('field.plan')}
              value={draft.plan}
              options={codes.options('plan', PLANS)}
              onChange={(plan) => set({ plan })}
            />
            <ChoiceField
              label={say('field.account')}
              value={draft.accountType}
              options={codes.options('account', ACCOUNT_TYPES)}
              onChange={(accountType) => set({ accountType })}
            />
          </div>
          <TextField
            label={say('field.embedded')}
            value={draft.embeddedIn}
            max={200}
            onChange={(embeddedIn) => set({ embeddedIn })}
          />
          <TextField
            label={say('field.hosts')}
            value={typed}
            problem={areHostsWrong ? say('field.hosts.problem') : undefined}
            onChange={(hosts) => set({ typed: hosts })}
          />
          <ChoiceField
            label={say('field.check')}
            value={draft.vendorCheckId ?? NO_CHECK}
            options={[
              { value: NO_CHECK, label: say('field.check.none') },
              ...snapshot.vendorChecks.map((check) => ({
                value: check.id,
                label: [check.vendor, check.productPlan].filter(Boolean).join(', '),
              })),
            ]}
            onChange={(check) => set({ vendorCheckId: check === NO_CHECK ? null : check })}
          />
        </FieldGroup>
      </Form>
    </>
  );
}

const NO_CHECK = 'none';
