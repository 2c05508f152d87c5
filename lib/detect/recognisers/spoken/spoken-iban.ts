import { mod97 } from '../../checksums/mod97';
import { defineRecogniser, type Hit } from '../../define-recogniser';
import type { Examples } from '../../recogniser';
import { IBAN_LENGTHS } from '../money/iban-lengths';
import { type SpokenSign, spokenRuns } from './runs';

/** Fewest words of an account number that is said in pairs. */
const FEWEST = 11;

/** End of the IBAN that begins with a sign of a run and ends with one; -1 where there is none. */
function endOf(run: readonly SpokenSign[], first: number): number {
  let iban = '';
  for (let i = first; i < run.length; i++) {
    iban += run[i]?.value ?? '';
    const length = iban.length < 2 ? 99 : (IBAN_LENGTHS.get(iban.slice(0, 2)) ?? 0);
    if (iban.length === length && mod97(iban.slice(4) + iban.slice(0, 4)) === 1) return i;
    if (iban.length >= length) return -1;
  }
  return -1;
}

function inRun(run: readonly SpokenSign[]): Hit[] {
  return run.flatMap(({ start, value }, index): Hit[] => {
    const last = /^[A-Z]/.test(value) ? run[endOf(run, index)] : undefined;
    const reason = { key: 'checksum', word: 'IBAN' };
    return last ? [{ start, end: last.end, confidence: 'certain', reason }] : [];
  });
}

/** An IBAN that is spelt out: "D E neunzig drei sieben …", "G B eight four, M O N Z, two five …". */
export const spokenIban = defineRecogniser({
  id: 'spoken-iban',
  type: 'IBAN',
  keywords: ['iban', 'konto', 'account', 'compte', 'conto', 'cuenta', 'rekening'],
  find: (document) =>
    spokenRuns(document)
      .filter(({ length }) => length >= FEWEST)
      .flatMap(inRun),
});

export const examples: Examples = {
  hits: [
    'die iban ist [[de acht neun drei sieben null vier null null vier vier null fünf drei zwei null eins drei null null null]] danke',
    'account [[G B two nine, N W B K, six zero one six, one three three one, nine two six eight, one nine]].',
  ],
  misses: [
    'die iban ist de acht neun drei sieben null vier null null vier vier null fünf drei zwei null eins drei null null eins danke',
    'konto eins zwei drei vier fünf sechs sieben acht neun null eins zwei',
  ],
};
