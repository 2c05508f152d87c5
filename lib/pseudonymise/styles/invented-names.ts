const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** First names that take a regular genitive -s, by sex; common ones, so that a model reads them as names. */
export const GIVEN_NAMES: Readonly<Record<'m' | 'f' | 'either', readonly string[]>> = {
  m: list(
    'Jonathan Henrik Florian Sebastian Martin Stefan Oliver Daniel Benjamin Konrad Robert Arthur Oskar Emil Viktor Leonard Philipp Simon Valentin Bernhard Ludwig Walter Georg Norbert Richard Anton Gregor Hendrik Joachim Theodor',
  ),
  f: list(
    'Katharina Johanna Caroline Helena Franziska Marlene Theresa Antonia Luisa Miriam Rebekka Susanne Christina Verena Isabel Elena Paula Nora Clara Julia Ursula Barbara Martina Nadine Simone Ricarda Henriette Frederike Amelie Leonie',
  ),
  either: list('Robin Kim Toni Luca Sascha Dominique Charlie Jamie Kai Marian'),
};

/** Surnames that take a regular genitive -s. */
export const SURNAMES: readonly string[] = list(
  'Berger Lindner Hartmann Brandt Seidel Winkler Falkner Reimann Bachmann Kessler Ohlsen Steiner Rademacher Thalmann Wieland Eichler Marquardt Hellwig Kramer Vollmer Dietrich Engelmann Haberland Bergmann Nordmann Auerbach Birkner Felder Grünwald Hagedorn Immler Jansen Kirchner Langner Mahler Neuhaus Oberländer Paulsen Quandt Rieger Sandmann Tauber Uhland Viereck Wagenbach Zander Albrecht Blumenthal Corbach Drechsler',
).filter((name) => !/[sxzß]$/.test(name));

/** First words of invented companies, plain and in use for nothing in particular. */
export const COMPANY_WORDS: readonly string[] = list(
  'Nordfeld Talwerk Seeland Waldhof Rotberg Kronau Hellbach Grünau Steinfurt Weidenau Lichtenau Ostermoor Birkental Sandkamp Moorhof Eschental Hochfeld Kiefernau Mühlfeld Lindental',
);

/** Streets that say what they are, so that nobody takes them for a real address. */
export const STREETS: readonly string[] = [
  'Musterallee',
  'Beispielweg',
  'Probestraße',
  'Am Musterhof',
  'Vorlagenweg',
  'Beispielallee',
];
