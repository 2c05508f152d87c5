import type { Catalogue } from '../message';

/** Answers with real values, in the page of the tool. */
export const answer = {
  bar: 'Schleuse: Anzeige der Antwort',
  on: {
    one: '{n} echter Wert eingesetzt, nur auf Ihrem Bildschirm',
    other: '{n} echte Werte eingesetzt, nur auf Ihrem Bildschirm',
  },
  off: 'So hat das Werkzeug geantwortet',
  real: 'Echte Werte',
  placeholders: 'Platzhalter',
  copy: 'Antwort kopieren',
  copied: 'Mit echten Werten kopiert',
  'not-copied': 'Der Browser hat das Kopieren nicht zugelassen',
  tip: 'steht für {placeholder}',
  'stands-for': 'eingesetzt für {placeholder}',
} as const satisfies Catalogue;
