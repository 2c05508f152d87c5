import { defineRecogniser, type Hit, hitOf } from '../../define-recogniser';
import type { Document } from '../../document';
import type { Examples } from '../../recogniser';

/**
 * IPv4 and IPv6 addresses. Loopback, "any" and documentation ranges (RFC 5737, RFC 3849) point to nobody;
 * four numbers behind "Version", "§" or in an outline are no address.
 */
const V4 = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d\p{L}]|\.\d)/gu;
const V6 = /(?:[\da-f]{1,4}:){1,7}(?:(?::?[\da-f]{1,4}){0,7}|:)(?![\p{L}\d:])/giu;
/** What every address of version 6 has somewhere. */
const COLONS = /[\da-f]:[\da-f]{1,4}:|::/;
const HARMLESS_V4 = /^(?:127\.|0\.0\.0\.0$|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|255\.255\.)/;
const VERSION_BEFORE =
  /(?:^|[^\p{L}])(?:version|ver|release|build|firmware|fw|patch|update|driver|treiber|kapitel|abschnitt|ziffer|nr|gliederung|v|build\p{L}{0,8}"?:?)[\s.:("]{0,3}$/u;

/** Four single digits number a chapter ("1.1.3.6"), they are no address. */
const isV4 = (value: string) =>
  value.split('.').every((part) => Number(part) <= 255 && !/^0\d/.test(part)) &&
  !/^\d\.\d\.\d\.\d$/.test(value);

function isV6(value: string): boolean {
  const halves = value.split('::');
  const groups = value.split(':').filter(Boolean).length;
  if (halves.length > 2 || groups > 8 || /^(?:::1?|2001:db8:)/i.test(value)) return false;
  return halves.length === 2 ? groups >= 2 && groups <= 7 && /[a-f]|\d{3}/i.test(value) : groups === 8;
}

function find({ text, lower }: Document): Hit[] {
  const v4 = [...text.matchAll(V4)].filter(
    ({ index, 0: value }) =>
      !/[\d.\p{L}-]/u.test(text.charAt(index - 1)) &&
      isV4(value) &&
      !HARMLESS_V4.test(value) &&
      !VERSION_BEFORE.test(lower.slice(Math.max(0, index - 14), index)),
  );
  const v6 = COLONS.test(lower)
    ? [...text.matchAll(V6)].filter(
        ({ index, 0: value }) => !/[\p{L}\d:.]/u.test(text.charAt(index - 1)) && isV6(value),
      )
    : [];
  return [...v4, ...v6].map(({ index, 0: value }) =>
    hitOf(index, value, 'certain', { key: 'shape', word: 'IP' }),
  );
}

export const ipAddress = defineRecogniser({ id: 'ip-address', type: 'IP_ADDRESS', find });

export const examples: Examples = {
  hits: [
    'ip [[192.168.4.17]]',
    'von [[85.214.77.190]] aus',
    '[[2a02:8108:8ac0:5f00:c1d:77ff:fe02:91ab]]',
    'Router [[fd12:3456:78::1]]',
    '([[10.8.0.14]]).',
  ],
  misses: [
    '127.0.0.1',
    'Version 1.2.3.4',
    '203.0.113.7',
    '1.2.3.4.5',
    '999.1.1.1',
    '::1',
    '12:30:45',
    'std::vector',
    '2001:db8::1',
  ],
};
