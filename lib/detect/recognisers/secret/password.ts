import { defineRecogniser, hitOf } from '../../define-recogniser';
import { labelledRecogniser } from '../../labelled';
import type { Examples } from '../../recogniser';
import { entropy, isPlaceholder } from './entropy';

/**
 * Passwords behind their label, in running text, forms, tables and assignments. Because "Passwort" is often
 * followed by an ordinary word ("vergessen"), the value needs a digit, a special sign or a hyphenated form.
 */
const LABELS = [
  String.raw`(?:passw(?:or[dt]|d)e?s?|kennwort(?:es|s)?|passwd|pwd|pw|pass|passphrase|passcode|pass-phrase|userpassword|mot de passe|mdp|contrase[ñn]a|clave|password(?: \p{L}{1,10})?|wachtwoord|has[łl][oa]|codice di accesso|losungswort|(?:wlan|wifi|wi-fi|w-lan|gäste-wlan|netzwerk)(?:[- ]{0,2}(?:schlüssel|key|code|passwort|pw|kennwort|password|guest code|guest key))?|ssid [^\s,;]{2,24}[,;] (?:schlüssel|key|clé|chiave|clave|sleutel|klucz)|netzwerkschlüssel|sicherheitsschlüssel|zugangscode|zugangsschlüssel|freischaltcode|aktivierungscode|wiederherstellungscode|recovery code|smtp_?pass\p{L}{0,4}|[a-z]{2,16}(?:_[a-z]{2,16}){0,2}_pass(?:word|wd)?|(?:client|app|api|jwt|shared|webhook)[-_ ]?secret|api[-_ ]?(?:key|token|schlüssel|zugang)|(?:access|auth|bearer|refresh|session|security)[-_ ]?token|secret[-_ ]?(?:access[-_ ]?)?key|access[-_ ]?key|private[-_ ]?key|encryption[-_ ]?key|jwt|token|secret|credentials?|zugangsdaten)(?![\p{L}])`,
];
const COMPOUNDS = /(?:passw(?:or[dt]|d)e?s?|kennwort(?:es|s)?)(?![\p{L}])/gu;
const FIELD_LABELS =
  /(?:pass(?:wor[dt]|wd|phrase|code)?|kennwort|pwd?|secret|token|jwt|api_?key|apikey|access_?key|secret_?key|private_?key|auth_?key|encryption_?key|_key|(?:^|[ .])key|credential|mot de passe|contrase|wachtwoord|has[łl]o|wlan|wifi)s?(?:[._-]?(?:hash|base64|value))?$/u;
const VALUE = /[^\s,;"'“”„<>()|]{4,120}/uy;

const strip = (value: string) => value.replace(/[.:!?]+$/, (tail) => (tail === '!' ? '!' : ''));
const NAMED_ONLY =
  /^(?:wlan|wifi|wi-fi|w-lan|gäste-wlan|token|secret|jwt|credentials?|zugangsdaten|pass|clave)$/;
const PATH_OR_CALL =
  /^(?:https?:|\/|\.\/|[\w.]+\(|\\|=|@)|\.(?:de|com|pdf|txt|docx?|xlsx|env|ya?ml|json|key|pem|example)$/i;

/** Whether a value looks chosen or made, not written: digits or signs among letters, or high entropy. */
export function looksSecret(value: string): boolean {
  if (isPlaceholder(value) || PATH_OR_CALL.test(value) || value.length < 4) return false;
  const hasLetter = /\p{L}/u.test(value);
  const hasDigit = /\d/.test(value);
  if (hasLetter && hasDigit) return !/^\d{1,2}[.:]?\p{Ll}+$|^\d+(?:st|te|er|x|min|h|mal)$/u.test(value);
  if (/[!#$%&*+=@§?^~€]/.test(value.slice(0, -1)) && hasLetter) return true;
  return hasLetter && value.length >= 16 && entropy(value) > 3.5 && !/^[\p{L}-]+$/u.test(value);
}

const dashed = (value: string) => /^\p{L}+(?:-\p{L}+){1,5}$/u.test(value) && value.length >= 9;

export const password = labelledRecogniser({
  id: 'password',
  type: 'SECRET',
  labels: LABELS,
  compounds: COMPOUNDS,
  fieldLabels: FIELD_LABELS,
  value: VALUE,
  accept(raw, label) {
    const value = strip(raw);
    if (looksSecret(value))
      return NAMED_ONLY.test(label) ? (/\d/.test(value) && value.length > 5 ? 'likely' : null) : 'certain';
    return dashed(value) && /passw|kennw|pw|pass/.test(label) && /\p{Lu}/u.test(value) ? 'likely' : null;
  },
});

const PIN_LABELS = [
  String.raw`(?:pin(?:-?code)?|puk|tan|(?:tür|haus|tor|keller|safe|tresor|schloss|zugangs|alarm|schlüssel|sicherheits|zahlen|entsperr|freischalt|prüf|foyer|garagen)-?(?:code|kombination|zahl|ziffer|nummer|anlage)|alarm|code(?! postal)(?: (?:ist (?:jetzt|nun)|für|am|der|an der|vom|zum|tür|for the|for)[\p{L} ]{0,24})?|cvc2?|cvv2?|kartenprüfnummer|kombination|sicherheitscode|door code|gate code|access code|security code|sms-code|einmalcode|verification code|codice|c[óo]digo|kod)(?![\p{L}])`,
];
/** Codes that are no secret. */
const OTHER_CODE =
  /(?:^|[^\p{L}])(?:hs|sort|zip|post|postal|qr|bar|error|status|http|fehler|farb|dress|tarif|booking|buchungs|country|tax|source|quell|zoll)[- ]$/u;
const PIN_COMPOUNDS = /pin(?:-?code)?(?![\p{L}])/gu;
const PIN =
  /\d{2}-\d{2}-\d{2}(?![\d-])|\d{3} \d{3}(?!\d)|\d{3,8}[#*]?(?![\p{L}\d/-]|[.:,]\d| ?(?:mm|cm|m|x|×|€|eur|kg|stück|zeilen|zeichen)(?!\p{L}))|\d{3,5}[A-F](?![\p{L}\d/-])|[A-Z]\d{4}[A-Z]?(?![\p{L}\d/-])/uy;

/** PINs, door and alarm codes, card check numbers: three to eight digits, perhaps with # or *. */
export const pin = labelledRecogniser({
  id: 'pin',
  type: 'SECRET',
  keywords: [
    'pin',
    'puk',
    'tan',
    'code',
    'cvc',
    'cvv',
    'alarm',
    'kombination',
    'prüf',
    'codice',
    'código',
    'kod',
    'schl',
    'schloss',
  ],
  labels: PIN_LABELS,
  compounds: PIN_COMPOUNDS,
  fieldLabels:
    /(?:^|[^\p{L}])(?:pin|puk|tan|cvc2?|cvv2?|(?<!(?:hs|sort|zip|post|postal|country|lang|status|error|cost|tax|item|product|store|branch)[-_ ])code|türcode|alarmcode|prüfziffer)$/u,
  value: PIN,
  notBehind: OTHER_CODE,
  accept(value, label) {
    const digits = value.replace(/\D/g, '');
    if (/^(?:19|20)\d\d$/.test(value) && !/pin|cvc|alarm|tür/.test(label)) return null;
    if (/^(?:code|kod|codice|c[óo]digo|tan|alarm)/.test(label))
      return digits.length >= 4 && digits.length <= 6 ? 'likely' : null;
    return digits.length >= 4 || /cvc|cvv|prüf/.test(label) ? 'certain' : null;
  },
});

const STRONG =
  /(?<![^\s"'„“(/|;:>»=])(?=[^\s"'„“”()|;<>]{0,40}[!#$%&*§?+~^€])(?=[^\s"'„“”()|;<>]{0,40}\d)(?=[^\s"'„“”()|;<>]{0,40}\p{L})[\p{L}\d][^\s"'„“”()|;<>,/\\={}[\]]{6,40}(?=["'“”»)\s,;|]|$)/gu;
const NO_SECRET =
  /@|^https?:|&[a-z]{2,8};|^\d+[.,]?\d*[%€$]|\$\{|\p{L}&\p{L}{1,12}$|^\d+[+*]|[?]$|[?&]\w+=|^[\p{L}]+[?!]+$|%[sd]/u;

/** Tokens that look like nothing but a password, in texts that speak of passwords or log-ins. */
export const strongToken = defineRecogniser({
  id: 'strong-token',
  type: 'SECRET',
  find: ({ text, topics }) => {
    if (!topics.has('secrets')) return [];
    return [...text.matchAll(STRONG)].flatMap(({ index, 0: raw }) => {
      const value = strip(raw);
      if (NO_SECRET.test(value) || isPlaceholder(value) || PATH_OR_CALL.test(value)) return [];
      return [hitOf(index, value, 'likely', { key: 'token' })];
    });
  },
});

export const examples: Examples = {
  hits: [
    'das Passwort ist immer noch [[Balkon!Tuer2024]], bitte',
    'pw [[kuhglocke1874]], gross',
    'SMTP_PASS=[[Fetlock!Girth22]]',
    'Kartenpin ist [[7093]] falls',
    'exp 11/27 cvc [[902]], phone',
    'WLAN-Schlüssel: [[kaffee-im-hof-2207]].',
    'Login;Passwort\nadm;[[Apfel#Mus_09]]',
    'Code Tür: [[2580*]]',
    'Mot de passe : [[Bigorneau#77]].',
    'ansible_become_pass=[[Kipper!for!Tea]]',
    'Gäste-WLAN: SSID Mühlenblick, Schlüssel [[Korn-Mahlt-1887]]',
  ],
  misses: [
    'Passwort vergessen? Bitte zurücksetzen.',
    'password: YOUR_PASSWORD',
    'PASS=$DB_PASS',
    'Das Passwort ist abgelaufen',
    'Fehlercode 404 im Code',
    'pin it',
    'Das Token läuft ab',
    'Postleitzahl 12345',
    'Code postal : 69007',
    'HS code 7318 15 00',
    'sort code 204491',
  ],
};
