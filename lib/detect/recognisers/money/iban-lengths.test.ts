import { countrySpecs } from 'ibantools';
import { expect, it } from 'vitest';
import { IBAN_LENGTHS } from './iban-lengths';

it('agrees with the registry that ibantools carries', () => {
  const known = Object.entries(countrySpecs).filter(([, spec]) => spec.IBANRegistry);
  expect(known.length).toBeGreaterThan(60);
  for (const [country, { chars }] of known)
    expect([country, IBAN_LENGTHS.get(country)]).toEqual([country, chars]);
});
