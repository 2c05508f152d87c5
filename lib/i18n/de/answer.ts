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
  // Placeholders like ours without a value: never given out, or deleted from the mapping.
  unknown: {
    one: '{placeholders} hat hier keinen Wert (nicht vergeben oder gelöscht) und bleibt stehen.',
    other: '{placeholders} haben hier keinen Wert (nicht vergeben oder gelöscht) und bleiben stehen.',
  },
  // At an answer of a conversation that nothing is known of.
  gone: 'Zu diesen Platzhaltern gibt es hier keine Werte. Die Zuordnung geht mit dem Browser, wenn sie nicht aufbewahrt wird.',
  tip: 'steht für {placeholder}',
  'stands-for': 'eingesetzt für {placeholder}',
} as const satisfies Catalogue;
