import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { Facts } from '@/components/register/parts/facts';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { countryName } from '@/lib/i18n/country';
import { gdprStrings } from '@/lib/i18n/gdpr';
import { partStrings } from '@/lib/i18n/parts';
import type { UseCase } from '@/lib/register/model/use-case';
import { art30Input, vendorPart } from './art30-input';

/** Fields of the entry that other records hold: typed there once, shown here. */
export function FromOthers({ useCase }: { readonly useCase: UseCase }): VNode {
  const say = useSay(gdprStrings);
  const unknown = useSay(partStrings)('value.unknown');
  const codes = useCodes();
  const language = useLanguage();
  const { snapshot } = useRegister();
  const input = art30Input(useCase, snapshot, false);
  const { unchecked } = vendorPart(useCase, snapshot);
  return (
    <section class="card">
      <h2>{say('group.from')}</h2>
      <Facts
        unknown={unknown}
        facts={[
          { label: say('controller'), value: input.controller },
          { label: say('contact'), value: input.contact },
          { label: say('recipients'), value: input.recipients.join('\n') },
          {
            label: say('thirdCountries'),
            value: input.thirdCountries.map((code) => countryName(code, language)).join(', '),
          },
          {
            label: say('transferBasis'),
            value: input.transferBasis.map((basis) => codes.name('transfer', basis)).join('\n'),
          },
          { label: say('retentionVendor'), value: input.retentionVendor },
        ]}
      />
      {unchecked.map(({ id, name }) => (
        <p key={id}>
          {say('vendor.none', { tool: name })}{' '}
          <a href={linkTo('vendors', ['new'], { tool: id })}>{say('vendor.go')}</a>
        </p>
      ))}
    </section>
  );
}
