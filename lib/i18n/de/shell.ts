import type { Catalogue } from '../message';

/** The register's frame and the sample company. */
export const shell = {
  'count.new': { one: '1 neu', other: '{n} neu' },
  'sample.load': 'Mit Beispieldaten ansehen',
  'sample.on': 'Sie sehen Beispieldaten.',
  'sample.on.why': 'Die „Muster GmbH“ ist erfunden. Ihre eigenen Einträge bleiben unberührt.',
  'sample.remove': 'Beispieldaten entfernen',
  'sample.failed':
    'Das ging nicht. Bitte schließen Sie andere Fenster des Registers und versuchen Sie es noch einmal.',
} as const satisfies Catalogue;
