import type { VNode } from 'preact';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { Message } from '@/components/ui/message';
import { gdprStrings } from '@/lib/i18n/gdpr';
import { type Art30Field, art30Missing } from '@/lib/law/gdpr/art30';
import type { UseCase } from '@/lib/register/model/use-case';
import { art30Input } from './art30-input';

type Place = 'company' | 'vendor' | 'here' | 'case';

/** Where a field of the entry is filled in. */
const PLACES = {
  controller: 'company',
  contact: 'company',
  name: 'case',
  purpose: 'case',
  legalBasis: 'here',
  art9Basis: 'here',
  specialData: 'case',
  dataSubjects: 'here',
  dataCategories: 'here',
  recipients: 'vendor',
  thirdCountries: 'vendor',
  transferBasis: 'vendor',
  retentionVendor: 'vendor',
  retentionOwn: 'here',
  measures: 'here',
  ownerRole: 'case',
} as const satisfies Record<Art30Field['id'], Place>;

interface MissingFieldsProps {
  readonly draft: UseCase;
  readonly isSpecial: boolean;
}

/** What the entry under Art. 30 still lacks, each with the way to fill it in. */
export function MissingFields({ draft, isSpecial }: MissingFieldsProps): VNode {
  const say = useSay(gdprStrings);
  const language = useLanguage();
  const { snapshot } = useRegister();
  const missing = art30Missing(art30Input(draft, snapshot, isSpecial));
  if (missing.length === 0) {
    return (
      <Message tone="ok" icon="check">
        <p>{say('complete')}</p>
      </Message>
    );
  }
  return (
    <Message tone="note">
      <p>
        <b>{say('missing')}</b>
      </p>
      <ul>
        {missing.map(({ id, label }) => (
          <li key={id}>
            {label[language]}, <Where place={PLACES[id]} useCaseId={draft.id} />
          </li>
        ))}
      </ul>
    </Message>
  );
}

function Where({ place, useCaseId }: { readonly place: Place; readonly useCaseId: string }): VNode {
  const say = useSay(gdprStrings);
  const words = say(`missing.${place}`);
  if (place === 'here') return <>{words}</>;
  return <a href={hrefOf(place, useCaseId)}>{words}</a>;
}

function hrefOf(place: Exclude<Place, 'here'>, useCaseId: string): string {
  if (place === 'company') return linkTo('company', ['edit']);
  return place === 'vendor' ? linkTo('vendors') : linkTo('use-cases', [useCaseId, 'edit']);
}
