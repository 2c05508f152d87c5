/** What stands around a name and says how it is meant. */
export interface NameContext {
  readonly sex?: 'm' | 'f';
  /** "Eheleute Müller", "Familie Müller": several people under one name. */
  readonly couple?: true;
  /** Tells father and son apart; a maiden name is of nobody else's. */
  readonly generation?: 'junior' | 'senior' | 'maiden';
  /** A single name here is a surname ("Herr Sommer") or a first name ("Liebe Petra"). */
  readonly role?: 'surname' | 'given';
}

const TITLE =
  '(?:(?:(?:Univ|Prof|Dr|Dipl|Mag|MMag|Ing|med|jur|dent|vet|rer|nat|phil|habil|h\\.\\s?c|Hon|Priv)\\.?|Professor(?:in)?|Doktor|Doctor|Rechtsanw[äa]lt(?:in)?|RA(?:in)?|StB|DI|PD|Dipl\\.?-?[A-Z][a-z]{1,5}\\.?|Graf|Gräfin|Baron(?:in)?)[\\s,-]*)';
const BEFORE = `\\s+${TITLE}*$`;
const word = (words: string, tail = BEFORE): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${tail}`, 'u');

const MAIDEN = word('geb\\.|geborene[rn]?|née?|nata|nacida|z domu|vorm\\.|verw\\.');
const COUPLE = word(
  '(?:[Hh]err(?:n|en)?|[Hh]r\\.|[Ff]rau|[Ff]r\\.)\\s+(?:und|&|u\\.|\\+|/)\\s+(?:[Hh]errn?|[Hh]r\\.|[Ff]rau|[Ff]r\\.)|[Ee]heleuten?|[Ee]hepaar|[Ff]amilien?|[Ff]am\\.|[Gg]eschwistern?|Mr\\.?\\s+(?:and|&)\\s+Mrs\\.?|[Tt]he\\s+family|M\\.\\s+et\\s+Mme\\.?|[Ff]amille|[Ff]amiglia',
);
const MALE = word(
  '[Hh]err(?:n|en)?|HERRN?|[Hh]rn?\\.?|[Mm]r\\.?|[Mm]ister|[Ss]ir|M\\.|[Mm]onsieur|[Ss]ig\\.|[Ss]ignore?|Sr\\.?|[Ss]eñor|[Dd]hr\\.?|[Mm]eneer|[Dd]e heer|Pan(?:a|u|em)?',
);
const FEMALE = word(
  '[Ff]rau|FRAU|[Ff]r\\.|[Ff]rl\\.|[Ff]räulein|[Mm]rs\\.?|[Mm]s\\.?|[Mm]iss|[Mm]adam|[Mm]me\\.?|[Mm]adame|Mlle\\.?|[Ss]ig\\.ra|[Ss]ignora|Sra\\.?|[Ss]eñora|[Mm]evr\\.?|[Mm]evrouw|Pani(?:ą)?',
);
const TITLED = new RegExp(`(?<![\\p{L}\\p{N}])${TITLE}+$`, 'u');
const MALE_KIN = word('Sohn(?:es)?|Vaters?|Bruders?|Ehemann(?:s|es)?|Mann|husband|son|father|brother');
const FEMALE_KIN = word(
  'Tochter|Mutter|Schwester|Ehefrau|wife|daughter|mother|sister|Kollegin|Kundin|Mitarbeiterin|Patientin|Schülerin|Lehrerin|Chefin|Ärztin|Nachbarin|Mieterin|Zeugin|Klägerin|Mandantin|Geschäftsführerin|Leiterin|Sachbearbeiterin|Assistentin|Freundin|Praktikantin|Bewerberin',
);
const MALE_FAMILIAR = word('[Ll]ieber|[Oo]pa|[Oo]nkel|[Cc]her|[Cc]aro|[Qq]uerido');
const FEMALE_FAMILIAR = word('[Ll]iebe|[Oo]ma|[Tt]ante|[Cc]hère|[Cc]ara|[Qq]uerida');
const FAMILIAR = word(
  '[Hh]allo|[Hh]i|[Hh]ey|[Hh]ello|[Dd]ear|[Mm]oin|[Ss]ervus|[Cc]iao|[Hh]ola|[Hh]oi|[Bb]este',
);
const GIVEN_FIELD = word(
  '[Vv]ornamen?|[Rr]ufname|[Ff]irst\\s?name|[Gg]iven\\s?name|[Pp]rénom|[Nn]ome',
  '["\']?\\s*[:=|;\\t]\\s*["\']?$',
);
const SURNAME_FIELD = word(
  '[Nn]achname|[Ff]amilienname|[Zz]uname|[Ss]urname|[Ll]ast\\s?name|[Nn]om|[Cc]ognome',
  '["\']?\\s*[:=|;\\t]\\s*["\']?$',
);
const JUNIOR = /^,?\s*\(?(?:jun(?:ior|\.)?|jr\.?|d\.\s?J\.|der Jüngere)(?![\p{L}])/iu;
const SENIOR = /^,?\s*\(?(?:sen(?:ior|\.)?|sr\.?|d\.\s?Ä\.|der Ältere)(?![\p{L}])/iu;

/** Reach to the left in characters: salutation, titles and a blank or two. */
const REACH = 60;

const RULES: readonly (readonly [RegExp, NameContext])[] = [
  [MAIDEN, { generation: 'maiden', role: 'surname' }],
  [COUPLE, { couple: true, role: 'surname' }],
  [FEMALE, { sex: 'f', role: 'surname' }],
  [MALE, { sex: 'm', role: 'surname' }],
  [FEMALE_KIN, { sex: 'f' }],
  [MALE_KIN, { sex: 'm' }],
  [FEMALE_FAMILIAR, { sex: 'f', role: 'given' }],
  [MALE_FAMILIAR, { sex: 'm', role: 'given' }],
  [FAMILIAR, { role: 'given' }],
  [TITLED, { role: 'surname' }],
  [GIVEN_FIELD, { role: 'given' }],
  [SURNAME_FIELD, { role: 'surname' }],
];

/** Reads salutation, title, field name and generation around the name at `start` to `end`. */
export function nameContext(text: string, start: number, end: number): NameContext {
  const before = text.slice(Math.max(0, start - REACH), start);
  const rule = before === '' ? undefined : RULES.find(([pattern]) => pattern.test(before));
  const after = text.slice(end, end + 14);
  if (JUNIOR.test(after)) return { ...rule?.[1], generation: 'junior' };
  if (SENIOR.test(after)) return { ...rule?.[1], generation: 'senior' };
  return rule?.[1] ?? {};
}
