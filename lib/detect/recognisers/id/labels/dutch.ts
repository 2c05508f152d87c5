import { type LanguageLabels, oneOf } from './notation';

/** Whose number it is, before "-nummer". */
const OWNERS =
  'klant polis dossier melding personeels lid(maatschaps) contract patiënt kandidaat zaak debiteuren ' +
  'relatie abonnee schade';

const THINGS = 'kenmerk uw_kenmerk ons_kenmerk melding polis klant lidmaatschap zaak';

export const DUTCH: LanguageLabels = {
  numbers: [`${oneOf(OWNERS)}-?${oneOf('nr(.) nummer code id')}`, oneOf('ons_kenmerk uw_kenmerk')],
  things: [oneOf(THINGS)],
};
