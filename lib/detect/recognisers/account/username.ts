import { defineRecogniser, type Hit, hitOf } from '../../define-recogniser';
import { labelledRecogniser } from '../../labelled';
import { isOrdinaryWord } from '../../ordinary-word';
import type { Examples } from '../../recogniser';
import { type Lexicon, NO_LEXICON } from '../../tagger/lexicon';
import { isWordAt } from '../../word';

/** Log-in names behind their label. A plain word counts only behind a colon, an equals sign or in a column. */
const LABELS = [
  String.raw`(?:benutzer(?:name|kennung|konto|namen)?|user(?:name|id|-id|_id)?|login(?:name)?|log-in|anmeldename|kontoname|account(?: name)?|konto|kennung|nutzer(?:name|kennung)?|(?:vpn|pc|windows|sap|domain|datev|ad|dienst|fernwartungs|admin|lokales)-? ?(?:user|login|benutzer|konto|kennung)|utente|usuario|gebruiker(?:snaam)?|użytkownik(?:a)?|utilisateur|identifiant|wechat|insta(?:gram)?|twitter|tiktok|telegram|skype|discord|steam|snapchat|threads|mastodon|github|gitlab|twitch|reddit|handle|nickname|nick|spitzname|alias|unter dem namen|samaccountname|sam|upn|nutzt|disable login|admin login|accepted (?:publickey|password) for|failed password for(?: invalid user)?|session opened for user|sudo|from her account|from his account|from account|mit dem konto|der sich|(?:zugang|angemeldet|eingeloggt|log(?:ged)? in) als|zuletzt angemeldet|last log-?in|kürzel|(?:local|lokaler) admin|(?:dienst|service)-?kontos?|käufers?|verkäufers?|buyer|seller)(?![\p{L}]|\.\p{L})`,
];
const FIELD_LABELS =
  /^(?:uid(?=$)|(?:[\p{L}_.-]{0,20}[_.-])?(?:user(?:name|id)?|login|usr|uid|owner|account_name|benutzer(?:name)?|kennung|nutzer|anmeldename|sam(?:accountname)?|kontoname|admin)|vpn-?(?:user|login)|actor|username|bearbeiter|sub|ansible_user|account|log-?in|user|created_by|updated_by|assignee|author)$/u;
const VALUE = /@?[\p{L}\d][\p{L}\d._\\-]{1,40}(?![\p{L}\d_-])(?![@([:]\S)/uy;

const DEFAULT_NAMES =
  /^(?:root|admin|administrator|postgres|user|users?name|guest|gast|test|demo|alice|bob|foo|bar|johndoe|jdoe|mysql|sa|oracle|www-data|nginx|ubuntu|debian|git|jenkins|system|service|daemon|nobody|default|null|none|unknown|true|false|anonymous|anonym|string|id|name|me|you|localhost|pi|ec2-user|docker|backup|support|info|owner|self|public|private)$/i;
const FILE_OR_HOST =
  /\.(?:de|com|net|org|at|ch|eu|io|example|pdf|txt|docx?|xlsx?|js|ts|py|java|php|html?|json|xml|csv|local|lan|log)$/i;
const MARKED = /[\d_\\@]|\p{Ll}[.-]\p{Ll}/u;
const HYPHENATED_WORD = /^\p{Lu}\p{L}*-|^\p{Ll}+-\p{Lu}/u;

const UUID = /^[\da-f]{8}-|^(?=[a-f]*\d)[\da-f]{4,8}-[\d-]+$/i;
const IBAN_HEAD = /^[A-Z]{2}\d{2}$/;

function isAccount(value: string): boolean {
  const name = value.replace(/[.-]+$/, '');
  return (
    name.length >= 3 &&
    !DEFAULT_NAMES.test(name) &&
    !FILE_OR_HOST.test(name) &&
    /\p{L}/u.test(name) &&
    !UUID.test(name) &&
    !IBAN_HEAD.test(name)
  );
}

/** Labels behind which a word that no dictionary knows is a log-in name. */
const LOGIN_LABEL =
  /^(?:log-?in|user|username|benutzer(?:name)?|kennung|(?:vpn|pc|windows|ad|sap)-?(?:user|login|benutzer|konto)|anmeldename|kontoname|(?:zugang|angemeldet|eingeloggt|log(?:ged)? in) als|kürzel|gebruiker|utente|usuario|utilisateur|identifiant)$/;

/** Phrases of system logs that nothing but an account follows. */
const CERTAIN_LABEL = /(?:publickey|password) for|invalid user|opened for user|disable login|admin login/;

export const username = labelledRecogniser({
  id: 'username',
  type: 'USERNAME',
  labels: LABELS,
  fieldLabels: /^$/,
  value: VALUE,
  accept(value, label, lexicon) {
    if (
      LOGIN_LABEL.test(label) &&
      isAccount(value) &&
      /^[\p{Ll}\d]{4,20}$/u.test(value) &&
      !isOrdinaryWord(value, lexicon)
    )
      return 'likely';
    if (CERTAIN_LABEL.test(label) && isAccount(value)) return 'likely';
    return isAccount(value) &&
      MARKED.test(value) &&
      !HYPHENATED_WORD.test(value) &&
      !/^\d+[.\d]*$/.test(value)
      ? 'likely'
      : null;
  },
});

/** A word of the language, as in the turn of a conversation ("User: and now …"). */
const isPlainWord = (value: string, lexicon: Lexicon) =>
  lexicon !== NO_LEXICON && /^\p{Ll}+$/u.test(value) && isOrdinaryWord(value, lexicon);

/** In columns, forms and assignments a plain name is enough. */
export const usernameField = labelledRecogniser({
  id: 'username-field',
  type: 'USERNAME',
  fieldsOnly: true,
  labels: LABELS,
  fieldLabels: FIELD_LABELS,
  value: VALUE,
  accept: (value, _label, lexicon) =>
    isAccount(value) && /^[@\p{Ll}\d]|\\|_/u.test(value) && !isPlainWord(value, lexicon) ? 'likely' : null,
});

const NOT_HANDLE =
  /^@(?:channel|here|all|everyone|media|import|charset|keyframes|font-face|supports|page|layer|param|returns?|throws|override|deprecated|see|since|todo|author|type|types|property|example|private|public|ts-ignore|ts-expect-error|click|change|input|submit|app|component|injectable|input|output|autowired|bean|test|before|after|entity|table|column|id|get|post|put|delete|service|controller|module|property|staticmethod|classmethod|dataclass|pytest|echo|the|home|work|team|alle|kunde|name)$/i;
const HANDLE = /@[A-Za-z\d][A-Za-z\d_.-]{1,30}/g;
const CODE_BEHIND = /^[({/@:]|^\.[A-Z]/;

/** Handles of chats and social media: an @ in front, no address, no decorator. */
export const handle = defineRecogniser({
  id: 'handle',
  type: 'USERNAME',
  keywords: ['@'],
  find: ({ text }) =>
    [...text.matchAll(HANDLE)].flatMap(({ index, 0: raw }): Hit[] => {
      const value = raw.replace(/[.-]+$/, '');
      const end = index + value.length;
      const before = text.charAt(index - 1);
      if (
        isWordAt(text, index - 1) ||
        /[.\-_/\\"'`+%=]/.test(before) ||
        CODE_BEHIND.test(text.slice(end, end + 2).replace(/^: /, ''))
      )
        return [];
      if (NOT_HANDLE.test(value) || FILE_OR_HOST.test(value) || value.length < 4) return [];
      const plain = /^@[A-Z][a-z]+$/.test(value);
      return [hitOf(index, value, plain ? 'possible' : 'likely', { key: 'handle', word: '@' })];
    }),
});

const IN_PATH =
  /(?:[A-Z]:\\(?:Users|Benutzer|Dokumente und Einstellungen|Privat|Profile)\\|\/(?:home|Users)\/)([A-Za-z\d][\w.-]{1,30})/g;
const DOMAIN_USER = /(?<![\\\w.-])[A-Z][A-Z\d-]{1,15}\\[a-z][\w.-]{2,30}(?![\\\w])/g;
const SYSTEM_FOLDER =
  /^(?:public|default|all|runner|app|node|user|username|admin|administrator|ubuntu|shared|name|docker)$/i;

/** Account names in file paths ("C:\\Users\\name") and with a Windows domain ("WERK1\\obauer"). */
export const accountInPath = defineRecogniser({
  id: 'account-in-path',
  type: 'USERNAME',
  find: ({ text }) => {
    const make = (start: number, value: string) => hitOf(start, value, 'likely', { key: 'path' });
    const paths = [...text.matchAll(IN_PATH)]
      .filter((match) => !SYSTEM_FOLDER.test(match[1] ?? ''))
      .map((match) => make(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? ''));
    return [...paths, ...[...text.matchAll(DOMAIN_USER)].map((match) => make(match.index, match[0]))];
  },
});

export const examples: Examples = {
  hits: [
    'Benutzer [[kuehl_admin]], Kennwort fehlt',
    'user=[[jwendt]] ip',
    'auf Instagram [[@dr.chiamaka]].',
    'failed password for [[svc_nominas]] from',
    'Pfad C:\\Users\\[[b.schuster]]\\Desktop',
    'Konto [[WERK1\\obauer]] gesperrt',
    'Benutzername: [[finkenschlag09]]',
    'Local admin [[sdhu_adm]] was locked',
    'Im Tool zuletzt angemeldet: [[rkrause2]]. Das',
    'Käufer "[[schrauber_ingo71]]" behauptet',
    '[[@tilly_makes_pots]] and friends',
  ],
  misses: [
    'Benutzer haben Zugriff',
    '@media (max-width: 3px)',
    'user=root',
    '@Override',
    'a@b.de',
    'Login funktioniert nicht',
    'Author: dependabot[bot]',
    'User.find_each do |u|',
    'UID:8f1c-20240612@kalender',
    'Konto DE44 angegeben',
    '@channel bitte',
    'npm i @scope/paket',
    'C:\\Users\\Public\\x',
  ],
};
