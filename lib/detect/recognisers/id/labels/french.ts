import { type LanguageLabels, oneOf } from './notation';

/** Whose number it is, behind "numéro de" and the like. */
const OWNERS =
  'client contrat dossier sinistre adh[ée]rent police abonn[ée] assur[ée] membre salari[ée] allocataire ' +
  'matricule commande_client';

const NUMBERS = 'code_client matricule r[ée]f([ée]rence)_client n°_rg rg_n°';
/** The general roll of a court, only before its number: "RG 24/01187". */
const ROLL = 'rg(?= \\d{2}/\\d{4,5})';

const THINGS =
  'n[°º]_parquet nos_r[ée]f(.) vos_r[ée]f(.) votre_r[ée]f(.) notre_r[ée]f[ée]rence n/r[ée]f(.) v/r[ée]f(.) ' +
  'r[ée]f[ée]rence adh[ée]rent dossier contrat sinistre client badge lic. licence police abonnement';

export const FRENCH: LanguageLabels = {
  numbers: [`${oneOf('num[ée]ro n° nº no')}\\.? ?(?:de |d['’]|du )?${oneOf(OWNERS)}`, oneOf(NUMBERS), ROLL],
  things: [oneOf(THINGS)],
};
