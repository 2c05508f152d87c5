import { lowerOf } from '../tagger/chars';
import { HASH_START, hashStep } from '../tagger/hash';
import type { Tokens } from '../tagger/tokens';

/** What the end of a word says of it. Features of the tagger: never reorder. */
export const TRADE = { none: 0, firm: 1, role: 2 } as const;

/** Ends of words that name a firm or an institution: "Zahnarztpraxis", "Blumenhandel". */
const FIRM =
  'praxis betrieb handel handlung großhandel werk werke werken technik dienst dienste schule schulen kanzlei verein vereins apotheke markt märkte gesellschaft klinik klinikum heim bank kasse versicherung amt gericht verwaltung autohaus krankenhaus verlag erei service services transporte transport logistik spedition zentrum verband stiftung agentur büro studio salon werkstatt geschäft laden catering reinigung bestattungen bestattung immobilien elektro sanitär heizung böden dächer fenster möbel holzbau stahlbau metallbau fensterbau tiefbau hochbau gartenbau maschinenbau solutions consulting holding group trasporti impianti costruzioni transports maçonnerie menuiserie talleres construcciones reformas bedrijf bouw techniek hurtownia piekarnia zakład usługi lettings roofing builders joinery bakery plumbing motors';

/** Ends of words that name what somebody does: "Dachdeckermeister", "Seniorchefin". */
const ROLE =
  'meister meisterin leiter leiterin chef chefin führer führerin arzt ärztin anwalt anwältin lehrer lehrerin pfleger pflegerin schwester beamter beamtin berater beraterin vertreter vertreterin fahrer fahrerin trainer trainerin direktor direktorin präsident präsidentin sekretär sekretärin techniker technikerin assistent assistentin arbeiter arbeiterin händler händlerin schreiber schreiberin helfer helferin richter richterin prüfer prüferin referent referentin koordinator koordinatorin beauftragte beauftragter ingenieur ingenieurin verwalter verwalterin erzieher erzieherin gärtner gärtnerin tischler schreiner maler maurer elektriker installateur förster imam pastor pastorin pfarrer diakon diakonin hausmeister azubi praktikantin praktikant kaufmann kauffrau geselle gesellin lehrling stadtrat stadträtin bürgermeister gemeinderat gemeinderätin vormieter nachmieter mieterin arbeitnehmer arbeitnehmerin nachbarin landwirt landwirtin wirtin winzer winzerin kapitän obmann wachtmeister kommissar kommissarin polizist polizistin makler maklerin disponent disponentin monteur polier kellner kellnerin notar notarin gutachter gutachterin dolmetscher dolmetscherin therapeut therapeutin psychologe psychologin vikar vikarin organist organistin kantor kantorin kassierer kassiererin kassenwart schriftführer platzwart schiedsrichter betreuer betreuerin architekt architektin statiker statikerin vorarbeiter lagerist lageristin kurier hebamme zeuge zeugin bewohner bewohnerin teilnehmer teilnehmerin bewerber bewerberin inhaber inhaberin vermieter vermieterin eigentümer eigentümerin käufer käuferin kläger klägerin mandantin patientin kundin kollegin schülerin';

const LONGEST = 15;

/** Hash of a word from its end, as far as one suffix of the lists. */
function endHash(text: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = to - 1; at >= from; at--) hash = hashStep(hash, lowerOf(text.charCodeAt(at)));
  return hash;
}

const classes = new Map<number, number>();
for (const [words, kind] of [
  [FIRM, TRADE.firm],
  [ROLE, TRADE.role],
] as const) {
  for (const word of words.split(' ')) classes.set(endHash(word, 0, word.length), kind);
}

/** The class of the longest listed end of token `i`. */
export function tradeOf({ text, start, end }: Tokens, i: number): number {
  const from = start[i] as number;
  const to = end[i] as number;
  let hash = HASH_START;
  let kind: number = TRADE.none;
  for (let at = to - 1; at >= from && to - at <= LONGEST; at--) {
    hash = hashStep(hash, lowerOf(text.charCodeAt(at)));
    if (to - at > 2) kind = classes.get(hash) ?? kind;
  }
  return kind;
}
