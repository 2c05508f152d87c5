import { mrzCheckDigit } from '../../checksums/mrz';
import { defineRecogniser, hitOf } from '../../define-recogniser';
import { labelledRecogniser } from '../../labelled';
import type { Examples } from '../../recogniser';
import { isWhole } from '../../word';

/**
 * Numbers of identity cards, passports, residence permits and driving licences behind their label, in any
 * country's form: 7 to 12 letters and digits, or groups of digits.
 */
const LABELS = [
  String.raw`(?:personal-?ausweis|reise-?pass|ausweis|perso|bpa|aufenthaltstitel|pass|führerschein|fahrerlaubnis|fs|führersch\.?|passports?|passp0rt|pässe|licence|driving licen[cs]e|driver'?s? licen[cs]e|identity card|id card|passeport|carte (?:nationale )?d'identit[ée]|cni|permis(?: de conduire)?|titre de séjour|carta d'identit[àa]|c\.i\.|passaporto(?: \p{L}{3,12})?|permesso(?: di)? soggiorno|patente|pasaporte|permiso|carn[ée]|paspoort|rijbewijs(?: \p{L})?|id-?kaart|identiteitskaart|dow[óo]d(?:u|em)?(?: osobist\p{L}{1,3})?|paszport(?:u|em)?|karta pobytu|prawo jazdy|identitätskarte|id-karte|ausgewiesen durch|dienstausweis)(?:-?(?:nr|nummer|no|number|n°)\.?|\.-nr\.?)?(?![\p{L}])`,
];
const COMPOUNDS = /(?:ausweis|pass)(?:-?(?:nr|nummer)\.?|\.-nr\.?)?(?![\p{L}])/gu;
const VALUE =
  /(?:[A-Z]{2,5}9{0,3} ?\d{6} ?[A-Z9]{1,2}\d?[A-Z\d]{2,3}|[A-Z]{1,2} \d{4} \d{3}|[A-Z]{1,3} \d{5,9}[A-Z]{0,2}|[A-Z]\d[A-Z\d]{5,10}|[A-Z]{2,3}\d[A-Z\d]{4,10}|[A-Z]{3,9}\d[A-Z\d]{0,6}|\d{3}[ -]\d{3,7}[ -]\d{2,3}|\d{8}[A-Z]|[\dA-Z]{9,12}|[A-Z]{2}\d{5}[A-Z]{2})(?![\p{L}\d])/uy;

const accept = (value: string) =>
  /\d/.test(value) && value.replace(/[ -]/g, '').length >= 7 ? ('certain' as const) : null;

export const documentNumber = labelledRecogniser({
  id: 'document-number',
  type: 'ID_DOCUMENT',
  labels: LABELS,
  compounds: COMPOUNDS,
  value: VALUE,
  strong: (value) => /[A-Z].*\d/.test(value) && accept(value) !== null,
  accept,
});

/** In lower-case texts only the shapes with check digit count, see below. */
const GERMAN = /[CFGHJKLMNPRTVWXYZ\d]{9}\d/gi;
const LICENCE = /[A-P]\d{2}[A-Z\d]{6}[\dX][A-Z\d]/gi;
const hasCardShape = (value: string) =>
  /[A-Z].*[A-Z]/i.test(value) &&
  /\d.*\d/.test(value) &&
  mrzCheckDigit(value.slice(0, 9)) === Number(value[9]);

/** German driving licence (FeV annex 8): weights 9 … 1 over nine signs, mod 11, 10 as X. */
function hasLicenceCheck(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number.parseInt(value.charAt(i), 36) * (9 - i);
  const check = sum % 11;
  return (check === 10 ? 'X' : String(check)) === value.charAt(9);
}

/**
 * German identity cards and passports with their check digit (PAuswG § 5, ICAO 9303: ten signs, weights
 * 7 3 1) and driving licences, without a label close by. One in ten random strings passes, so the text has
 * to speak of such a document somewhere.
 */
export const germanDocument = defineRecogniser({
  id: 'de-document-number',
  type: 'ID_DOCUMENT',
  find: ({ text, topics }) => {
    const values = [
      ...[...text.matchAll(GERMAN)].filter(({ 0: value }) => hasCardShape(value.toUpperCase())),
      ...[...text.matchAll(LICENCE)].filter(({ 0: value }) => hasLicenceCheck(value.toUpperCase())),
    ];
    return values
      .filter(({ index, 0: value }) => isWhole(text, index, index + value.length) && topics.has('documents'))
      .map(({ index, 0: value }) => hitOf(index, value, 'likely', { key: 'checksum' }));
  },
});

const MRZ = /[A-Z][A-Z<][A-Z<]{3}[A-Z\d<]{25,39}|[A-Z\d<]{9}\d[A-Z<]{3}[A-Z\d<]{17,31}/g;

/** Machine-readable lines of identity cards and passports (ICAO 9303). */
export const machineReadable = defineRecogniser({
  id: 'machine-readable-zone',
  type: 'ID_DOCUMENT',
  keywords: ['<<'],
  find: ({ text }) =>
    [...text.matchAll(MRZ)]
      .filter(({ 0: value }) => value.includes('<<') && [30, 36, 44].includes(value.length))
      .map(({ index, 0: value }) => hitOf(index, value, 'certain', { key: 'shape', word: 'MRZ' })),
});

export const examples: Examples = {
  hits: [
    'Personalausweis [[L01X00T471]] gültig',
    'Ausweis-Nr. [[L01X00T47]]',
    'Pass [[C01X00T47]].',
    'Führerschein: [[B072RRE2I55]]',
    'passport [[FA4417726]], Samarkand',
    'zeigte perso, nummer war [[L01X00T471]]',
    'Pass [[FT 448812]], § 24',
    '[[IDD<<L01X00T471<<<<<<<<<<<<<<<]]',
    'paspoort: [[NWK4L8P02]]',
  ],
  misses: [
    'Passwort ABC12345',
    'Der Pass ist abgelaufen',
    'Artikel L01X00T471',
    'Ausweis 12',
    'passt 12345678',
  ],
};
