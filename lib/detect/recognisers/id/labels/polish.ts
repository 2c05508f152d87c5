import { type LanguageLabels, oneOf } from './notation';

/** Whose number it is, behind "numer". */
const OWNERS =
  'klienta umowy polisy sprawy karty zgłoszenia pacjenta ewidencyjny ewid(.) szkody legitymacji ' +
  'pracownika członkowski';

const NUMBERS =
  'sygn.((_)akt) klient_nr umow[aęey]_nr umow[aęey]_o_numerze polis[aęy]_nr pwz nr_ewid(.) szkoda_nr karta_nr';

const THINGS =
  'nasz_znak konto_lokalu nr_księgi(_głównej) zgłoszenie szkoda polis[aę] umow[aęeyi] klient sprawa karta';

export const POLISH: LanguageLabels = {
  numbers: [`${oneOf('numer nr')} ${oneOf(OWNERS)}`, oneOf(NUMBERS)],
  things: [oneOf(THINGS)],
};
