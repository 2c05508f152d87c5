import { fold } from '../fold';

/** A company's name, folded and without what mentions leave out. */
export interface OrganisationName {
  readonly core: string;
  /** `gmbh`, `ag`; empty where the mention has none. */
  readonly form: string;
}

const FORM =
  /[\s,]+(gmbh\s*(?:&|und|u\.)\s*co\.?\s*kg(?:aa)?|ggmbh|gmbh|mbh|ag\s*(?:&|und)\s*co\.?\s*kg|ag|kgaa|kg|ohg|og|ug(?:\s*\(haftungsbeschraenkt\))?|gbr|e\.?\s?k(?:fm|fr)?\.?|e\.?\s?v\.?|e\.?\s?g\.?|egbr|part\s?g\s?mbb|mbb|partg|se|s\.?a\.?r\.?l\.?|s\.?a\.?s\.?|s\.?a\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|s\.?l\.?|b\.?v\.?|n\.?v\.?|sp\.?\s?z\s?o\.?\s?o\.?|s\.?r\.?o\.?|ltd\.?|limited|llp|llc|inc\.?|plc|corp\.?|a\/s|aps|ab|oy)$/;
const SAME_FORM: Readonly<Record<string, string>> = {
  limited: 'ltd',
  ughaftungsbeschraenkt: 'ug',
  ekfm: 'ek',
  ekfr: 'ek',
  partgmbb: 'mbb',
};
const LEADING = /^(?:fa\.?|firma|die|der|das|the)\s+/;
/** What a name is shortened by: "Müller & Söhne" to "Müller". Never "Holding": that is another company. */
const TAIL =
  /\s+(?:&|und|and|u\.|\+)\s+(?:soehne|sohn|sons?|partner|co\.?|cie\.?|toechter|tochter|gebrueder|associates)$/;
/** Trades that stand before a proper name: "Spedition Kowalczyk". */
const TRADE =
  /^(?:spedition|autohaus|schreinerei|tischlerei|baeckerei|metzgerei|kanzlei|praxis|gaertnerei|malerbetrieb|elektro|sanitaer|installateur|gasthaus|hotel|restaurant|apotheke|buchhandlung|druckerei|zimmerei|dachdeckerei|schlosserei|bauunternehmen|hausverwaltung|steuerkanzlei|notariat|reisebuero|fahrschule|weingut|brauerei|moebelhaus|gartencenter|reinigung|immobilien|werbeagentur|agentur|ingenieurbuero|architekturbuero)\s+/;

/** Folds a name and takes its legal form apart. */
export function organisationName(surface: string): OrganisationName {
  const plain = fold(surface)
    .replace(/[„“”"']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEADING, '');
  const form = FORM.exec(plain);
  const core = (form ? plain.slice(0, form.index) : plain).replace(/[\s,.-]+$/, '');
  const letters = (form?.[1] ?? '').replace(/[^a-z&]/g, '').replace(/und|u(?=co)/, '&');
  return { core: core || plain, form: SAME_FORM[letters] ?? letters };
}

/** Equal for spellings with the same words and the same legal form. */
export function organisationKey(surface: string): string {
  const { core, form } = organisationName(surface);
  return `${core.replace(/[^\p{L}\p{N}&+]+/gu, ' ').trim()}|${form}`;
}

/** Shorter names by which the company of a key may go. */
function shortNames(core: string): string[] {
  const withoutTail = core.replace(TAIL, '');
  const forms = [withoutTail, core.replace(TRADE, ''), withoutTail.replace(TRADE, '')];
  return [...new Set(forms)].filter((form) => form !== core && form.length >= 4);
}

/**
 * For each key the key it is counted under: a name without legal form goes to the one company that has
 * it, a short name to the one company that it can be short for. Two candidates keep it apart.
 */
export function joinOrganisations(keys: readonly string[]): Map<string, string> {
  const home = new Map(keys.map((key) => [key, key]));
  const byCore = index(keys, (core) => [core]);
  const byShort = index(keys, shortNames);
  for (const key of keys) {
    const [core = '', form = ''] = key.split('|');
    const genitive = core.replace(/(?<=\p{L}{3})s$/u, '');
    const whole = form ? [] : others(byCore, core, key);
    const found = [whole, whole.length ? [] : others(byShort, core, key), others(byCore, genitive, key)].find(
      (list) => list.length > 0,
    );
    const [only] = found ?? [];
    if (found?.length === 1 && only && !form) home.set(key, only);
  }
  return new Map([...home].map(([key, target]) => [key, home.get(target) ?? target]));
}

function index(keys: readonly string[], namesOf: (core: string) => string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const key of keys)
    for (const name of namesOf(key.split('|')[0] ?? '')) found.set(name, [...(found.get(name) ?? []), key]);
  return found;
}

const others = (map: ReadonlyMap<string, readonly string[]>, name: string, key: string): readonly string[] =>
  (map.get(name) ?? []).filter((other) => other !== key);
