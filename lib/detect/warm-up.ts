import type { Detector } from './detect';
import { ALL_RECOGNISERS } from './registry';

/** Invented, and a bit of everything. */
const TEXT = `Sehr geehrte Frau Beispiel, bitte an max.muster@firma.example oder +49 30 23125 000 antworten.
Dear Mr Example, IBAN DE02 1203 0000 0000 2020 51, Musterstraße 1, 12345 Musterstadt, geboren am 01.02.1980.
Das Angebot für Erika Muster geht morgen an die Muster GmbH, Kundennummer 10-4417, Anna und Otto wissen Bescheid.
`;
/** The words without which a recogniser isn't called, so that each compiles its patterns. */
const LABELS = ALL_RECOGNISERS.flatMap(({ keywords }) => keywords ?? []).join(' 12-34, ');

const textOf = (scan: number): string => `${scan % 8 === 0 ? TEXT + LABELS : TEXT.repeat(6)}\n${scan}`;

/** After so many scans browsers have compiled what a scan runs through. */
const SCANS = 40;

/**
 * Scans an invented text again and again, each time when there is time: the first scan costs ten times as much as
 * later ones, and the next dozens up to five times, while the browser compiles. Nobody shall wait for that at a paste.
 *
 * @param whenIdle runs a scan of a few milliseconds once nothing else is to be done
 */
export function warmUp(detector: Detector, whenIdle: (scan: () => void) => void, scans = SCANS): void {
  if (scans === 0) return;
  whenIdle(() => {
    detector.detect(textOf(scans), { sensitivity: 'balanced', allowList: [] });
    warmUp(detector, whenIdle, scans - 1);
  });
}
