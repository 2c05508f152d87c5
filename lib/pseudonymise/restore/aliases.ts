import type { FindingType } from '@/lib/detect/types';

/**
 * What models call a placeholder's kind when they translate or rephrase, beside our own labels. Lower
 * case; `-` stands for a hyphen, a blank or nothing.
 */
export const ALIASES: Readonly<Record<FindingType, readonly string[]>> = {
  PERSON: ['persona', 'personne', 'persoon', 'pessoa', 'osoba', 'osoby', 'osobie', 'osobę', 'osobą'],
  ORG: [
    'unternehmen',
    'organisation',
    'organization',
    'organisatie',
    'azienda',
    'empresa',
    'société',
    'entreprise',
    'bedrijf',
    'firma',
    'firmy',
    'firmie',
    'firmę',
    'company',
  ],
  EMAIL: [
    'e-mail',
    'mail',
    'e-mail-adresse',
    'e-mail-address',
    'mailadresse',
    'courriel',
    'correo',
    'e-mailadres',
  ],
  PHONE: [
    'telefonnummer',
    'telephone',
    'phone-number',
    'téléphone',
    'telefono',
    'teléfono',
    'telefoon',
    'tel.',
    'tel',
  ],
  ADDRESS: ['adresse', 'address', 'indirizzo', 'dirección', 'adres', 'adresu', 'endereço'],
  DATE_OF_BIRTH: [
    'geburtstag',
    'date of birth',
    'birthday',
    'date de naissance',
    'data di nascita',
    'geboortedatum',
    'data urodzenia',
    'fecha de nacimiento',
    'birthdate',
  ],
  IBAN: [],
  BIC: ['swift'],
  CREDIT_CARD: [
    'kreditkarte',
    'kartennummer',
    'credit-card',
    'card-number',
    'carte',
    'carta',
    'tarjeta',
    'kaart',
    'karta',
  ],
  TAX_ID: ['steueridentifikationsnummer', 'tax-identification-number', 'codice fiscale', 'numéro fiscal'],
  TAX_NUMBER: ['steuer-nr.', 'tax-no.'],
  VAT_ID: ['umsatzsteuer-id', 'vat-number', 'vat-no.', 'numéro de tva', 'partita iva', 'btw-nummer'],
  SOCIAL_SECURITY: ['sozialversicherungsnummer', 'social-security-number'],
  HEALTH_INSURANCE: ['krankenversichertennummer', 'versichertennummer', 'health-insurance-number'],
  ID_DOCUMENT: ['ausweisnummer', 'identity document', 'id-card', 'document', 'documento'],
  LICENSE_PLATE: ['license-plate', 'licence-plate', 'nummernschild', 'plaque', 'targa', 'kenteken'],
  CUSTOMER_ID: [
    'kundennummer',
    'referenz',
    'customer-number',
    'customer-id',
    'référence',
    'riferimento',
    'referencia',
  ],
  IP_ADDRESS: ['ip-adresse', 'ip-address'],
  MAC_ADDRESS: ['mac-adresse', 'mac-address'],
  USERNAME: ['benutzername', 'user-name', 'utilisateur', 'utente', 'usuario', 'gebruiker'],
  SECRET: ['passwort', 'mot de passe', 'contraseña', 'wachtwoord', 'hasło', 'secret'],
  URL: ['url', 'lien', 'enlace'],
  OWN_TERM: ['terme', 'termine', 'término'],
};

/** Kinds whose label is so everyday a word that it counts without brackets only as `User_1` or `USER 1`. */
export const EVERYDAY: ReadonlySet<FindingType> = new Set([
  'URL',
  'OWN_TERM',
  'CREDIT_CARD',
  'USERNAME',
  'CUSTOMER_ID',
  'ID_DOCUMENT',
  'SECRET',
]);

/** Numbers in words up to twelve: German, English, and one to ten of the neighbours. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
    ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'],
    ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
    ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
    ['jeden', 'dwa', 'trzy', 'cztery', 'pięć', 'sześć', 'siedem', 'osiem', 'dziewięć', 'dziesięć'],
  ].flatMap((words) => words.map((word, index) => [word, index + 1] as const)),
);

/** Ordinals, only inside brackets: "the first person" is also a term of grammar. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  [
    ['erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte', 'neunte', 'zehnte'],
    ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
    ['première', 'deuxième', 'troisième', 'quatrième', 'cinquième'],
    ['prima', 'seconda', 'terza', 'quarta', 'quinta'],
  ].flatMap((words) => words.map((word, index) => [word, index + 1] as const)),
);
