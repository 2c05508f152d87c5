import { labelledRecogniser } from '../../labelled';
import type { Examples } from '../../recogniser';

/**
 * Numbers of health insurance outside Germany behind their label: Italian tessera sanitaria, Andalusian NUHSA
 * and Spanish CIP, French mutuelle, Dutch zorgpolis, Swiss insurance card (20 digits from 80756), EHIC.
 */
const LABELS = [
  String.raw`(?:nuhsa|cip|tessera sanitaria(?: n\.?)?|mutuelle[^.\n\d]{0,30}adh[ée]rent(?:e)?(?: n°)?|carte vitale(?: n°)?|zorgpolis|zorgverzekering(?:snummer)?|polis \p{L}*zorg\p{L}*|versichertenkarte(?: nr\.?)?|vek-?nr\.?|krankenversicherungs-?nr\.?|krankenversicherungsnummer|ehic|ekuz|medicare(?: no\.?| number)?|health (?:insurance|card) (?:no\.?|number)|nr ubezpieczenia)(?![\p{L}])`,
];
const VALUE = /(?=[\dA-Z. -]{0,24}\d{3})[A-Z\d]{2,20}(?:[ .-]?[A-Z\d]{1,8}){0,5}(?![\p{L}\d])/uy;

export const foreignHealthCard = labelledRecogniser({
  id: 'foreign-health-card',
  type: 'HEALTH_INSURANCE',
  keywords: [
    'nuhsa',
    'cip',
    'tessera',
    'mutuelle',
    'vitale',
    'zorg',
    'karte',
    'vek',
    'krankenvers',
    'ehic',
    'ekuz',
    'medicare',
    'health',
    'ubezp',
  ],
  labels: LABELS,
  value: VALUE,
  accept: (value) => (value.replace(/\D/g, '').length >= 6 ? 'certain' : null),
});

export const examples: Examples = {
  hits: [
    'Tessera sanitaria n. [[80380001200031744605]]',
    'NUHSA: [[AN0731546028]]',
    'mutuelle Solimut, adhérent [[07718842-NG]], merci',
    'polis Zorgland [[318 204 667]]',
  ],
  misses: ['tessera del club 12', 'carte 4471', 'Versichertenkarte fehlt'],
};
