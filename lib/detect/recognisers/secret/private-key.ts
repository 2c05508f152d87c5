import { defineRecogniser, type Hit, hitOf } from '../../define-recogniser';
import type { Examples } from '../../recogniser';

/** Lines of a private key in PEM form (RFC 7468): everything between BEGIN … PRIVATE KEY and END. */
const BEGIN = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g;
const END = '-----END';
const LONGEST = 20_000;

export const privateKey = defineRecogniser({
  id: 'private-key',
  type: 'SECRET',
  keywords: ['private key'],
  find: ({ text }) => {
    const found: Hit[] = [];
    for (const { index, 0: head } of text.matchAll(BEGIN)) {
      const from = index + head.length;
      const end = text.indexOf(END, from);
      const body = text.slice(from, end < 0 ? Math.min(text.length, from + LONGEST) : end);
      for (const line of body.matchAll(/[A-Za-z0-9+/=_-]{16,1000}/g)) {
        found.push(hitOf(from + line.index, line[0], 'certain', { key: 'private-key' }));
      }
    }
    return found;
  },
});

export const examples: Examples = {
  hits: [
    '-----BEGIN RSA PRIVATE KEY-----\n[[MHcCAQEEI52KzNSWi+TtGZLsnTAVXn8ndqD29LoBnBAaMX/OmcWYrr0jo4ZNo3M]]\n[[tjomjtgbaoGCCqGSM49AwEHoUQDQgAE]]\n-----END RSA PRIVATE KEY-----',
  ],
  misses: [
    '-----BEGIN PUBLIC KEY-----\nMHcCAQEEI52KzNSWi+TtGZLsnTAVXn8ndqD29LoB\n-----END PUBLIC KEY-----',
    '-----BEGIN CERTIFICATE-----\nMHcCAQEEI52KzNSWi\n-----END CERTIFICATE-----',
    'private key',
  ],
};
