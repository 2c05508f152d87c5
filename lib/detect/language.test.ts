import { expect, it } from 'vitest';
import { LANGUAGES, languageOf } from './language';
import { tokenise } from './tagger/tokens';

const OTHER = LANGUAGES.indexOf('other');

it.each([
  ['Bitte schreib mir eine Antwort auf den Brief, den wir gestern bekommen haben.', 'de'],
  ['Please make this shorter and send it to the team by Friday.', 'en'],
  ['Merci de prévenir la gardienne, nous serons sur place avec les clés.', 'fr'],
  ['La chiave è in portineria e il tecnico arriva con gli altri alle otto.', 'it'],
  ['La llave la tiene el vecino y los papeles están en la oficina.', 'es'],
  ['De sleutel ligt bij de buren en wij komen ook niet voor acht uur.', 'nl'],
  ['Proszę o przesłanie faktury, jak to jest możliwe, po czwartku.', 'pl'],
  ['4711 0815 XYZ', 'other'],
])('%s', (text, language) => {
  const tokens = tokenise(text);
  expect(LANGUAGES[languageOf(tokens, 0, tokens.count, OTHER)]).toBe(language);
});
