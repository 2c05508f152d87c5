import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { toolStrings } from '@/lib/i18n/tools';
import type { ToolRecord } from '@/lib/register/model/tool';

/** The vendor check that covers a tool, or the way to one. */
export function VendorCard({ tool }: { readonly tool: ToolRecord }): VNode {
  const say = useSay(toolStrings);
  const codes = useCodes();
  const { vendorChecks } = useRegister().snapshot;
  const check = vendorChecks.find(({ id }) => id === tool.vendorCheckId);
  return (
    <section class="card">
      <h2>{say('vendor')}</h2>
      <p class="gap">
        {check ? `${check.vendor}: ${codes.name('vendor_result', check.result)}` : say('vendor.none')}
      </p>
      <p class="acts">
        <a
          class="btn small"
          href={check ? linkTo('vendors', [check.id]) : linkTo('vendors', ['new'], { tool: tool.id })}
        >
          {say(check ? 'vendor.open' : 'vendor.start')}
        </a>
      </p>
    </section>
  );
}
