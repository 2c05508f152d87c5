import { fold } from '../fold';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Women's names that do not end in -a or -e. Folded. */
const FEMALE = words(`
  abigail adelheid agnes alin almut amal anais ann annabell anneliese anneros annett anni anouk arin asel asmin
  astrid aylin aynur ayseguel aysegul aysel bahar beatrix beren berfin betty betuel birgit brigitt carmen
  carolin caroline cathrin catrin ceylin chloe christel christin cindy cleo dagmar deborah derin diann doris
  ecrin edelgard eden edith eileen eleanor elif elin elis elisabeth eliz elizabeth ellen elli elly emily eslem
  esther evelin evelyn evin eyluel felicitas gabi gerlind gertraud gertrud gitti grit gudrun guel guelsen hannah
  havin hayat hazal heather hedwig heidi heidrun helen helin hilal hildegard hiltrud ilsetraud iman imren ines
  ingeborg ingrid iris irmgard irmtraud isabel isabell janet janin jasmin jennifer jenny jill jocelyn joleen
  jolien jolin josefin josephin judith juno kaethi karen karin karolin katharin katherin kathleen kathrin kathy
  katrin kelly kerstin kimberly kirsten kirstin kristin lavin layal layan leah leen lilian lilli lilly lilo lily
  linn liz loreen lorin lynn maerit malak malin mandy maren margaret margit margot margret mariam maribel
  marilyn marion marit marleen marlen marlies marlis maryam masal megan melek melis meral mercedes meryem minel
  miriam mirjam nadin nancy narin naz nazan nehir nesrin nicol nil nilguen noor nour nur nurguel nurten oezlem
  peggy rachel rahel rebekah rosemarie rosemary rosi ruth sandy sarah scarlett selin sevim sharon sheryl shirin
  sibel sigrid sigrun sirin sol songuel sultan summer susan susann tamar tasnim tracy traudel trudi ursel uschi
  vivian vivien walburg waltraud waltraut wendy xenia yael yagmur yaren yasemin yasmin yeliz yildiz zainab
  zeinab zeynep zoe
`);

/** Men's names that end in -a or -e. Folded. */
const MALE = words(`
  abdullah alje andre antoine arda arne attila bela bente bjarne blake bosse bruce claude costa dante dave
  davide efe ege elia eliah elija elijah emre enrique etienne ezra felipe fiete george gia giuseppe hamza hauke
  helge ilja ilya isa issa jaime jake jascha jerome jesse joe jona jonah jonne jonte jorge joscha joschka
  joschua jose joshua josua kalle kayra kolja kuba kyle lasse luca luka luke malte maurice maxime mete micha
  mika mike mirza mischa momme moussa musa mustafa nikita noah noe ole ove pepe peppe philippe pierre rene rune
  salvatore sascha soenke steve taha talha thore tore tuna uwe vicente wayne wiebe yahya zakaria zekeriya
`);

/** Names that both bear, or that tell nothing. Folded. */
const EITHER = words(`
  alex andrea angel casey charlie chris conny daniele deniz dominique eike jamie janne jean jo joan jordan kai
  kaya kim lamar lee leslie louie marian michele morgan nicola nikola noa pascale pat quinn robin sam sasha
  sidney stephane taylor terry toni uli ulli vanja wanja yannis
`);

const FEMALE_IN_GERMAN = words('gabriele maria marie simone');

/**
 * Sex that a first name suggests: by lists of what breaks the rule, then by the ending (-a, -e: woman;
 * -o, -r, -s, -n, -d, -f, -x …: man). Undefined where neither is likely. Only to keep people apart and
 * to choose a fitting substitute; never stored about a person.
 */
export function sexOf(given: string): 'm' | 'f' | undefined {
  const name = fold(given).split(/[\s-]/)[0] ?? '';
  if (name.length < 3) return undefined;
  if (FEMALE_IN_GERMAN.has(name) || FEMALE.has(name)) return 'f';
  if (MALE.has(name)) return 'm';
  if (EITHER.has(name)) return undefined;
  if (/[ae]h?$/.test(name)) return 'f';
  return /[iyuhwjqv]$/.test(name) ? undefined : 'm';
}
