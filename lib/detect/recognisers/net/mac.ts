import { labelFor } from '../../context';
import { defineRecogniser, type Hit, hitOf } from '../../define-recogniser';
import type { Examples } from '../../recogniser';
import { isWhole, words } from '../../word';

/** Hardware address (IEEE 802 EUI-48): six pairs of hex digits with colons or hyphens, or three groups of four with dots; bare only with its label. */
const PATTERN =
  /[\da-f]{2}(?::[\da-f]{2}){5}|[\da-f]{2}(?:-[\da-f]{2}){5}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}|[\da-f]{12}/gi;
/** What an address is made of, as long as the shortest: most texts hold none. */
const STRETCH = /[\da-f:.-]{12}/i;
const LABELS = words('mac\\b', 'mac[-_ ]?a', 'hwaddr', 'ethernet', 'bssid');
const DUMMY = /^(?:00[:-]?){6}$|^(?:ff[:-]?){6}$/i;

export const macAddress = defineRecogniser({
  id: 'mac-address',
  type: 'MAC_ADDRESS',
  find: (document) =>
    [...(STRETCH.test(document.text) ? document.text.matchAll(PATTERN) : [])].flatMap(
      ({ index, 0: value }): Hit[] => {
        const end = index + value.length;
        const bare = !/[:.-]/.test(value);
        if (
          !isWhole(document.text, index, end) ||
          /[:-]/.test(document.text.charAt(index - 1)) ||
          /[:-][\da-f]/i.test(document.text.slice(end, end + 2))
        )
          return [];
        if (
          DUMMY.test(value) ||
          (bare && !labelFor(document, index, end, LABELS)) ||
          (value.includes('.') && !/[a-f]/i.test(value))
        )
          return [];
        return [hitOf(index, value, 'certain', { key: 'shape', word: 'MAC' })];
      },
    ),
});

export const examples: Examples = {
  hits: [
    'MAC [[00-1A-79-C4-3E-5B]]',
    '[[a4:5e:60:c1:9b:22]]',
    'Drucker [[f8a2.6d11.90c4]]',
    'mac: [[f0d5bf3321a9]]',
  ],
  misses: ['f0d5bf3321a9', '00:1A:79:C4:3E', '1234.5678.9012', '00:00:00:00:00:00'],
};
