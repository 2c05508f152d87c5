import { type LanguageLabels, oneOf } from './notation';

/** Whose number it is, before or behind the word for the number. */
const OWNERS = 'cliente contratto polizza pratica tessera socio sinistro matricola';
const SHORT_OWNERS = 'tess. matr. prot. rif.';

const THINGS = 'nosologico pratica polizza contratto tessera socio cliente ref. protocollo';

export const ITALIAN: LanguageLabels = {
  numbers: [
    `${oneOf('numero codice n. nr(.)')} (?:di |del )?${oneOf(`${OWNERS} protocollo`)}`,
    `${oneOf(`${OWNERS} ${SHORT_OWNERS}`)} ${oneOf('n(.) nr(.) numero')}?`,
    oneOf('matr. tessera_n. r.g.'),
  ],
  things: [oneOf(THINGS)],
};
