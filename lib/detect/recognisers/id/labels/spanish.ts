import { type LanguageLabels, oneOf } from './notation';

/** Whose number it is, behind "número de" and the like. */
const OWNERS = 'cliente contrato p[óo]liza expediente socio siniestro historia colegiado empleado';

const NUMBERS = 'nhc n(.)(º)_de_socio colegiad[oa] col.';

const THINGS =
  'n.º_historia historia_clínica contrato p[óo]liza expediente incidencia reserva solicitud abonad[oa] ' +
  'siniestro socio';
/** Court files with their kind ("autos de juicio ordinario") and licences with what they allow. */
const WITH_KIND: readonly string[] = ['autos(?: de juicio \\p{L}{4,12})?', 'licencias?[^.\\n]{0,26}'];

export const SPANISH: LanguageLabels = {
  numbers: [`${oneOf('n[úu]mero c[óo]digo n(.)º n[úu]m(.)')} (?:de |del )?${oneOf(OWNERS)}`, oneOf(NUMBERS)],
  things: [oneOf(THINGS), ...WITH_KIND],
};
