import { hashText } from '../tagger/hash';
import type { WordLists } from '../word-lists';

/** Words that announce a name, by kind. The numbers are features of the tagger: never reorder. */
export const CUE = {
  none: 0,
  /** Herr, Frau, Mr, Madame … directly before a name. */
  address: 1,
  /** Dr., Prof., Dipl.-Ing. … */
  title: 2,
  /** Hallo, Liebe, Dear … */
  greeting: 3,
  /** Kollege, Kundin, Mandantin, tenant … */
  relation: 4,
  /** i. A., gez., ppa., signed. */
  signed: 5,
  /** Vater, Tochter, Bruder, Oma … */
  family: 6,
  /** name, heiße, heißt, called … */
  called: 7,
  /** Geschäftsführer, Leiter, Rechtsanwalt … */
  office: 8,
  /** geb., geborene, née. */
  born: 9,
  /** mit, von, an, für, bei … */
  preposition: 10,
  /** sagt, schreibt, meint, ruft … */
  says: 11,
  /** der, die, das, ein … */
  article: 12,
  /** von, van, de, el … inside names. */
  particle: 13,
  /** GmbH, AG, Ltd … */
  legalForm: 14,
  /** Stadtwerke, Amtsgericht, Klinikum … */
  orgHead: 15,
  /** Firma, Fa., bei der. */
  company: 16,
  /** Straße, Weg, Platz … */
  street: 17,
  /** und, &, sowie. */
  and: 18,
  /** Possessives: mein, meine, unser, my, our. */
  possessive: 19,
} as const;
export type Cue = (typeof CUE)[keyof typeof CUE];

/** Those that the rules need before any file is loaded. */
const WORDS: Readonly<Record<Exclude<keyof typeof CUE, 'none' | 'office' | 'orgHead'>, string>> = {
  address:
    'herr herrn hr hrn frau fr frl fräulein hern mr mrs ms miss messrs madame mme monsieur mlle mademoiselle messieurs signor signora signore sig señor señora sr sra srta don doña dhr mevr mevrouw meneer mw heer pan pani pana panu panem panią państwo familie fam eheleute kollege kollegin',
  title:
    'dr prof professor professorin doktor dipl ing mag med jur rer nat phil mba msc bsc ba ma ra rain stb wp dott dottoressa dottssa avv avvocato docteur doctor dra doktora mgr inż lic drs jr sen jun hc freiherr graf',
  greeting:
    'hallo hi hey moin servus liebe lieber liebes geehrte geehrter geehrten verehrte werte werter tag morgen abend grüezi hoi dear hello cher chère bonjour caro cara ciao gentile egregio buongiorno hola estimado estimada querido querida beste geachte hoi szanowny szanowna drogi droga cześć danke thanks merci sorry grüße gruß lg vg mfg',
  relation:
    'kollegen kolleginnen kunde kunden kundin mandant mandanten mandantin mieter mieterin patient patienten patientin pat bewerber bewerberin mitarbeiter mitarbeiterin klient klientin bewohner bewohnerin schüler schülerin azubi praktikant praktikantin nachbar nachbarin nachbarn freund freundin zeuge zeugin kläger klägerin beklagte beklagter beklagten mitglied teilnehmer teilnehmerin fahrer fahrerin gast käufer käuferin verkäufer verkäuferin vermieter vermieterin eigentümer eigentümerin versicherte versicherter versicherungsnehmer versicherungsnehmerin geschädigte schuldner schuldnerin gläubiger auftraggeber betreuer betreuerin ansprechpartner ansprechpartnerin kontakt customer client patient tenant colleague employee candidate applicant witness claimant defendant neighbour driver guest buyer seller cliente client locataire salarié inquilino paciente paziente klant huurder collega klient pacjent',
  signed: 'gez ia iv ppa gezeichnet unterzeichnet signed unterschrift signature firmato firmado podpisano',
  family:
    'vater mutter sohn tochter bruder schwester ehemann ehefrau mann gattin gatte oma opa onkel tante neffe nichte enkel enkelin mama papa schwager schwägerin schwiegermutter schwiegervater schwiegersohn schwiegertochter cousin cousine partner partnerin lebensgefährte lebensgefährtin baby kind verlobte verlobter husband wife son daughter brother sister mother father mum dad uncle aunt fils fille mari femme frère soeur figlio figlia marito moglie hijo hija esposo esposa zoon dochter man vrouw syn córka mąż żona',
  called:
    'name namens heiße heisse heißt heisst genannt nennt called named vorname nachname nom nome nombre naam imię nazwisko nazywam appelle chiamo llamo heet',
  born: 'geb geborene geborener geborenen née verw verwitwete nato nata geboren',
  preposition:
    'mit von vom an für bei beim zu durch gegen ohne laut über um wegen nach per seitens to from for with by about regarding cc à pour avec chez da per con a di para de van voor aan bij door dla od do z przez',
  says: 'sagt sagte meint meinte schreibt schrieb fragt fragte ruft rief antwortet bestätigt bestätigte berichtet berichtete erklärt erklärte will möchte hat ist war soll kann kommt macht arbeitet wohnt meldet meldete bittet says said asks asked wrote writes wants called told is was has will a dit dice ha dijo zegt zei powiedział',
  article:
    'der die das den dem des ein eine einen einem einer the le la les il lo el los het de un una une d da dr s’ n nem',
  particle:
    'von van der den de di da del della la le el al bin ibn dos das do du zu zum zur vom ter ten te op mc mac o d tom abu ben y',
  legalForm:
    'gmbh mbh ag kg kgaa ohg gbr ug se ev eg ek partg partgmbb mbb gesmbh sa sarl sas srl spa sl slu bv nv sp zoo ltd limited llp llc inc plc corp co stiftung ggmbh sagl sàrl sprl vof uab as oy ab gesellschaft',
  company:
    'firma firmen fa unternehmen betrieb lieferant lieferanten kundenfirma company supplier société ditta azienda empresa bedrijf firma firmy firmą',
  street:
    'straße strasse str weg platz allee gasse ring damm ufer chaussee steig markt road street lane avenue close drive rue via calle plaza straat laan ulica ul',
  and: 'und u sowie oder and or et e y en i & bzw plus',
  possessive:
    'mein meine meinem meinen meiner meines unser unsere unserem unseren unserer sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer dein deine my our his her their your mon ma notre son sa mio mia nostro nostra mi nuestro nuestra mijn onze zijn haar mój moja nasz nasza',
};

const cues = new Map<number, number>();
const cueWords = new Set<string>();

function addWords(words: readonly string[], cue: Cue): void {
  for (const word of words) {
    const hash = hashText(word);
    cueWords.add(word);
    if (!cues.has(hash)) cues.set(hash, cue);
  }
}

for (const [kind, words] of Object.entries(WORDS))
  addWords(words.split(' '), CUE[kind as keyof typeof WORDS]);

/** Takes offices and the words that begin the name of an institution, as lists `cue …`. Until then none is known. */
export function takeAnchorWords(lists: WordLists): void {
  for (const kind of ['office', 'orgHead'] as const) addWords(lists.get(`cue ${kind}`) ?? [], CUE[kind]);
}

/** The cue that a word gives, by its hash in lower case. */
export function cueOf(hash: number): number {
  return cues.get(hash) ?? CUE.none;
}

/** Whether a word in lower case stands in these lists, letter by letter: only then may a reason quote it. */
export const isCueWord = (word: string): boolean => cueWords.has(word);
