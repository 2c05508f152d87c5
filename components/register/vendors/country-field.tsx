import type { VNode } from 'preact';
import { ChoiceField } from '@/components/register/parts/fields';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { countryName } from '@/lib/i18n/country';
import { vendorsStrings } from '@/lib/i18n/vendors';

/** Countries that vendors of AI tools sit in; a stored one that is not among them is added. */
const COUNTRIES =
  'AE AT AU BE BG BR CA CH CN CY CZ DE DK EE ES FI FR GB GR HK HR HU IE IL IN IS IT JP KR LI LT LU LV MT NL NO NZ PL PT RO RU SE SG SI SK TW UA US VN'.split(
    ' ',
  );

interface CountryFieldProps {
  readonly label: string;
  /** ISO 3166 code; empty: unknown. */
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** A country, by its name in the page's language. */
export function CountryField({ label, value, onChange }: CountryFieldProps): VNode {
  const say = useSay(vendorsStrings);
  const language = useLanguage();
  const codes = COUNTRIES.includes(value) || value === '' ? COUNTRIES : [...COUNTRIES, value];
  const named = codes.map((code) => ({ value: code, label: countryName(code, language) }));
  const { compare } = new Intl.Collator(language);
  return (
    <ChoiceField
      label={label}
      options={[
        { value: '', label: say('seatCountry.none') },
        ...named.sort((a, b) => compare(a.label, b.label)),
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
