import type { VNode } from 'preact';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { formatDay } from '@/lib/i18n/format';
import { vendorsStrings } from '@/lib/i18n/vendors';
import { prefillVendor } from '@/lib/law/gdpr/vendor-prefill';
import { today } from '@/lib/register/day';
import type { VendorCheck } from '@/lib/register/model/vendor-check';
import { factsOf } from './new-check';

/** What public sources report about the vendor, with their days: a place to begin, no proof. */
export function PrefillNote({ check }: { readonly check: VendorCheck }): VNode | null {
  const say = useSay(vendorsStrings);
  const language = useLanguage();
  const { tools } = useRegister().snapshot;
  const covered = tools.filter(({ vendorCheckId }) => vendorCheckId === check.id).map(({ id }) => id);
  const facts = factsOf(covered);
  if (!facts) return null;
  const { note, sources } = prefillVendor(facts, check.plan, today());
  return (
    <section class="card verdict">
      <h2>{say('prefill.note')}</h2>
      <p>{note[language]}</p>
      <h3>{say('prefill.sources')}</h3>
      <ul class="plain">
        {sources.map(({ place, day }) => (
          <li key={place}>
            {place}, {day ? formatDay(language, day) : say('prefill.undated')}
          </li>
        ))}
      </ul>
    </section>
  );
}
