import { expect, it } from 'vitest';
import { isAlpinePostcode, isGermanPostcode, isTown } from './towns';

it('knows every kind of town, with one hash or the other', () => {
  const towns =
    'köln berlin mannheim dresden weimar wittmund zeven emmendingen hamburg münchen wien graz linz zürich bern vaduz';
  expect(towns.split(' ').filter((name) => !isTown(name))).toEqual([]);
});

it('takes few other words for towns', () => {
  const words = Array.from({ length: 2000 }, (_, i) => `wort${(i * 7919).toString(36)}x`);
  expect(words.filter(isTown).length / words.length).toBeLessThan(0.05);
});

it('knows which postcodes there are', () => {
  expect(['50679', '01257', '99423'].every(isGermanPostcode)).toBe(true);
  expect(['1070', '4600', '8001'].every(isAlpinePostcode)).toBe(true);
  expect(['00000', '99999', '1234', '123456'].some(isGermanPostcode)).toBe(false);
  expect(isAlpinePostcode('0000')).toBe(false);
});
