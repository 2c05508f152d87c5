import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useCodes } from '@/components/register/parts/codes';
import { AreaField, ChoiceField, TextField } from '@/components/register/parts/fields';
import { FieldGroup } from '@/components/register/parts/form';
import { useSay } from '@/components/register/parts/speech';
import { vendorsStrings } from '@/lib/i18n/vendors';
import { VENDOR_RESULTS, YES_NO_UNKNOWN } from '@/lib/register/model/vendor-check';
import type { VendorPartProps } from './vendor-form';

/** What is good to know, but bars nothing. */
export function MoreGroup({ draft, set }: VendorPartProps): VNode {
  const say = useSay(vendorsStrings);
  const known = useCodes().options('known', YES_NO_UNKNOWN);
  const [certificates, setCertificates] = useState(draft.certificates.join(', '));
  return (
    <FieldGroup title={say('group.more')}>
      <TextField
        label={say('certificates')}
        hint={say('certificates.hint')}
        max={1000}
        value={certificates}
        onChange={(text) => {
          setCertificates(text);
          set({ certificates: listOf(text) });
        }}
      />
      <ChoiceField
        label={say('art50Statement')}
        options={known}
        value={draft.art50Statement}
        onChange={(art50Statement) => set({ art50Statement })}
      />
      <ChoiceField
        label={say('gpaiCode')}
        options={known}
        value={draft.gpaiCode}
        onChange={(gpaiCode) => set({ gpaiCode })}
      />
      <AreaField
        label={say('ipConfidentiality')}
        max={2000}
        rows={2}
        value={draft.ipConfidentiality}
        onChange={(ipConfidentiality) => set({ ipConfidentiality })}
      />
      <AreaField
        label={say('exit')}
        hint={say('exit.hint')}
        max={2000}
        rows={2}
        value={draft.exit}
        onChange={(exit) => set({ exit })}
      />
    </FieldGroup>
  );
}

const MOST_CERTIFICATES = 50;

function listOf(text: string): string[] {
  const names = text.split(',').map((name) => name.trim().slice(0, 200));
  return names.filter(Boolean).slice(0, MOST_CERTIFICATES);
}

/** What the company decides; the claims only propose. */
export function DecisionGroup({ draft, set, problems }: VendorPartProps): VNode {
  const say = useSay(vendorsStrings);
  const codes = useCodes();
  const isOpen = problems.includes('open');
  const needsConditions = draft.result === 'ok_with_conditions';
  const result = problems.includes('result') ? 'result' : isOpen && !needsConditions ? 'open' : undefined;
  return (
    <FieldGroup title={say('group.decision')}>
      <ChoiceField
        label={say('result')}
        options={codes.options('vendor_result', VENDOR_RESULTS)}
        problem={result && say(`problem.${result}`)}
        value={draft.result}
        onChange={(code) => set({ result: code })}
      />
      <AreaField
        label={say('conditions')}
        hint={say('conditions.hint')}
        max={2000}
        rows={2}
        problem={isOpen && needsConditions ? say('problem.open') : undefined}
        value={draft.conditions}
        onChange={(conditions) => set({ conditions })}
      />
      <TextField
        label={say('reviewerRole')}
        max={200}
        problem={problems.includes('reviewer') ? say('problem.reviewer') : undefined}
        value={draft.reviewerRole}
        onChange={(reviewerRole) => set({ reviewerRole })}
      />
    </FieldGroup>
  );
}
