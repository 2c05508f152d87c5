import { expect, it } from 'vitest';
import { oneOf } from './notation';

const LIST = 'kunde(n) n[°º]_rg sygn.((_)akt) a/c';
const whole = new RegExp(`^${oneOf(LIST)}$`, 'u');

it.each(['kunde', 'kunden', 'n° rg', 'nº rg', 'sygn.', 'sygn. akt', 'sygn.akt', 'a/c'])(
  'stands for %j',
  (label) => {
    expect(whole.test(label)).toBe(true);
  },
);

it.each(['kundenn', 'n rg', 'n°_rg', 'n°rg', 'sygnx', 'akt', 'kunde(n)', 'ac', ''])(
  'does not stand for %j',
  (label) => {
    expect(whole.test(label)).toBe(false);
  },
);

it('takes the label that stands first', () => {
  const first = (list: string) => new RegExp(oneOf(list), 'u').exec('patient record')?.[0];
  expect(first('patient patient_record')).toBe('patient');
  expect(first('patient_record patient')).toBe('patient record');
});
