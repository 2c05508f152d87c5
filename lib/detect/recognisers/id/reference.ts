import { labelledRecogniser } from '../../labelled';
import type { Examples } from '../../recogniser';
import { isPersonalNumber } from './labels/other-numbers';
import { COMPOUND_LABELS, NUMBER_LABELS, THING_COMPOUNDS, THING_LABELS } from './reference-labels';
import { isNumber, isReference, isStrongReference, REFERENCE } from './reference-value';

/** Customer, contract, claim, case, member, patient and personnel numbers behind a label that names the number. */
export const referenceNumber = labelledRecogniser({
  id: 'reference-number',
  type: 'CUSTOMER_ID',
  labels: NUMBER_LABELS,
  value: REFERENCE,
  strong: isStrongReference,
  accept: (value) => (isNumber(value) ? 'certain' : null),
});

/** Numbers of people in a table may be short and have leading noughts ("017"). */
const isNumberOfPerson = (value: string, label: string) =>
  label.startsWith('person') && /^\d{3}$/.test(value);

const LEDGER = /(?:gegen|soll|haben|sach|a|giro|verrechnungs)konto/;

/** The same behind the thing alone ("Vertrag WV-0661", "claim GHI-552-00914"). */
export const referenceOfThing = labelledRecogniser({
  id: 'reference-of-thing',
  type: 'CUSTOMER_ID',
  labels: THING_LABELS,
  compounds: THING_COMPOUNDS,
  fieldLabels:
    /^person |^tankkarte|^(?:\p{L}{3,10}[ -]?)?zeichen$|^(?:(?:kunde|mandant|mieter|mitglied|ticket|vertrag|akte|vorgang|police|fall|policy|claim|case|account|ref|pnr|pn|pers|kreditor|debitor|konto|tessera|matricola|socio|dossier|contrat)s?)(?:[ ._-]?(?:nr|no|id|nummer))?\.?$|(?:^|[_.-])(?:kunden?|customer|cust|client|account|employee|emp|member|patient|ticket|bewerber|mitarbeiter|person(?:al)?|klant|cliente|klient|mandant|mieter|mitglied)[ _-]?(?:#|id|nr\.?|no\.?|n°|num|cod\.?|code|c[óo]digo|ref\.?|emp|number|numer|nummer)$/u,
  value: REFERENCE,
  strong: (value) => /^\p{Lu}{1,5}[-/]/u.test(value) && isStrongReference(value),
  accept: (value, label) =>
    !LEDGER.test(label) &&
    (isReference(value) || isNumberOfPerson(value, label)) &&
    !(/konto$/.test(label) && /^\d{1,5}$/.test(value))
      ? 'likely'
      : null,
});

/** The same behind any other compound with "-nummer" or "-Nr." that is not one of a document or a thing. */
export const referenceOfCompound = labelledRecogniser({
  id: 'reference-of-compound',
  type: 'CUSTOMER_ID',
  labels: [],
  compounds: COMPOUND_LABELS,
  value: REFERENCE,
  accept: (value, label) => (isPersonalNumber(label) && isReference(value) ? 'likely' : null),
});

const KEPT_UNDER = [
  String.raw`(?:läuft|geführt|führt|liegt|registriert|bearbeitet)[^.\n\d]{0,50} unter(?= )`,
  'unter(?= )',
];

/** A number under which a case is kept: "läuft unter 51.2-1187/K", "bei der Polizei unter ST-2025-33-00718". */
export const referenceKeptUnder = labelledRecogniser({
  id: 'reference-kept-under',
  type: 'CUSTOMER_ID',
  labels: KEPT_UNDER,
  fieldLabels: /^$/,
  value: REFERENCE,
  accept: (value) =>
    isReference(value) && /^[A-Z]{1,4}[-/ ]?\d|\/[A-Z\d]|^\d{1,3}\.\d-/.test(value) ? 'likely' : null,
});

export const examples: Examples = {
  hits: [
    'Kundennummer [[K-2204871]], bitte',
    'Kd.-Nr. [[D-40771]]',
    'Vertragsnummer: [[WV-3350-17]]',
    'unsere Kundennummer bei Ihnen lautet [[F-0098-17]].',
    'Versicherungsschein: [[VS 8830 114 52]]. Rück',
    'Az. [[34 Js 20917/25]]',
    'colegiado n.º [[14.882]] ICAV',
    'Vorgang [[REK-25-00913]].',
    'Pers.-Nr.: [[00233]]',
    'policy number is [[HC 771 0392]]',
    'our ref [[T20260418]]',
    'kdnr;name\n[[100482]];Muster',
    'klantnr. [[K-283842]]',
    'sygn. akt [[I C 462/26]]',
    'Tenancy [[TEN-20931]], flat above',
    'Reservation [[HB-55209]] |',
    'Emp. Code [[BLR-2207]]',
    'kenmerk [[PGB/26/4418]]',
    'N/Réf. : [[26/0419]] – Le Bihan',
  ],
  misses: [
    'Rechnung Nr. 2024-0318',
    'Bestellnummer 88-20417',
    'Vertrag vom 12.03.2024',
    'Vertrag 2024',
    'Artikelnr. WK-20114',
    'HRB 12345',
    'Kunde zahlt 1.200,00',
    'Ticket 3 von 4',
    'DIN EN 1090',
    'BAG, Urteil vom 27.07.2017 – 2 AZR 476/16',
    'Ein Vertrag, A4 gedruckt',
    'EK netto;VK netto\nWK-20114;Winkel',
  ],
};
