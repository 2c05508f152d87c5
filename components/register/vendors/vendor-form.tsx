import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Form } from '@/components/register/parts/form';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { RemoveButton } from '@/components/register/parts/remove-button';
import { useSay } from '@/components/register/parts/speech';
import { useDraft } from '@/components/register/parts/use-draft';
import { linkTo } from '@/components/register/route';
import { vendorsStrings } from '@/lib/i18n/vendors';
import { today } from '@/lib/register/day';
import type { VendorCheck } from '@/lib/register/model/vendor-check';
import { DataGroup, FunctionGroup, OriginGroup } from './claim-groups';
import { ContractGroup, TransferGroup } from './contract-groups';
import { DecisionGroup, MoreGroup } from './decision-groups';
import { type CheckDraft, newCheck } from './new-check';
import { saveCheck } from './save-check';
import { type VendorProblem, vendorProblems } from './vendor-problems';
import { Verdict } from './verdict';
import { WhoGroup } from './who-group';

export interface VendorPartProps {
  readonly draft: CheckDraft;
  readonly set: (change: Partial<CheckDraft>) => void;
  readonly problems: readonly VendorProblem[];
}

interface VendorFormProps {
  /** As stored; none for a new check. */
  readonly check?: VendorCheck;
  /** Tool that a new check is begun for. */
  readonly toolId?: string | undefined;
}

/** The check of a vendor to fill in, with what it amounts to beside it. */
export function VendorForm({ check, toolId }: VendorFormProps): VNode {
  const say = useSay(vendorsStrings);
  const { store, snapshot } = useRegister();
  const stored = useRef<VendorCheck | undefined>(check);
  const [toolIds, setToolIds] = useState<readonly string[]>(() =>
    initialTools(snapshot.tools, check, toolId),
  );
  const [draft, set] = useDraft<CheckDraft>(
    () =>
      check ??
      newCheck(
        snapshot.tools.find(({ id }) => id === toolId),
        today(),
      ),
  );
  const problems = vendorProblems(draft, today());
  const part = { draft, set, problems };
  const list = { href: linkTo('vendors'), label: say('title') };
  const save = async () => {
    stored.current = await saveCheck(store, draft, stored.current, toolIds);
  };
  return (
    <>
      <PageHead title={check ? check.vendor : say('new')} back={list}>
        {check && (
          <RemoveButton table="vendorChecks" id={check.id} name={check.vendor} doneHref={list.href} />
        )}
      </PageHead>
      <div class="grid">
        <div class="s8">
          <Form
            doneHref={check ? linkTo('vendors', [check.id]) : list.href}
            hasProblems={problems.length > 0}
            onSave={save}
          >
            <WhoGroup {...part} toolIds={toolIds} onTools={setToolIds} />
            <OriginGroup {...part} />
            <FunctionGroup {...part} />
            <DataGroup {...part} />
            <ContractGroup {...part} />
            <TransferGroup {...part} />
            <MoreGroup {...part} />
            <DecisionGroup {...part} />
          </Form>
        </div>
        <aside class="s4 beside">
          <Verdict check={draft} />
        </aside>
      </div>
    </>
  );
}

function initialTools(
  tools: readonly { readonly id: string; readonly vendorCheckId: string | null }[],
  check: VendorCheck | undefined,
  toolId: string | undefined,
): readonly string[] {
  const linked = tools.filter(({ vendorCheckId }) => check && vendorCheckId === check.id).map(({ id }) => id);
  return toolId !== undefined && !linked.includes(toolId) ? [...linked, toolId] : linked;
}
