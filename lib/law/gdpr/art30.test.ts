import { expect, it } from 'vitest';
import { ART30_FIELDS, type Art30Input, art30Missing } from './art30';
import { AVV_ITEMS, avvMissing } from './avv-items';

const complete: Art30Input = {
  controller: 'Muster GmbH',
  contact: 'datenschutz@muster.example',
  name: 'Angebote schreiben',
  purpose: 'Texte schreiben',
  legalBasis: 'Art. 6(1)(b)',
  art9Basis: '',
  specialData: false,
  dataSubjects: ['customers'],
  dataCategories: ['contact'],
  recipients: ['OpenAI Ireland Ltd.'],
  thirdCountries: [],
  transferBasis: [],
  retentionVendor: '30 Tage',
  retentionOwn: '3 Jahre',
  measures: ['pseudonymisation'],
  ownerRole: 'Vertrieb',
};
const missing = (change: Partial<Art30Input>) => art30Missing({ ...complete, ...change }).map(({ id }) => id);

it.each<[Partial<Art30Input>, readonly string[]]>([
  [{}, []],
  [{ purpose: ' ' }, ['purpose']],
  [{ dataSubjects: [], measures: [] }, ['dataSubjects', 'measures']],
  [{ specialData: true }, ['art9Basis']],
  [{ specialData: true, art9Basis: 'Art. 9(2)(a)' }, []],
  [{ thirdCountries: ['US'] }, ['transferBasis']],
  [{ thirdCountries: ['US'], transferBasis: ['scc'] }, []],
])('%j lacks %j', (change, ids) => {
  expect(missing(change)).toEqual(ids);
});

it('covers every letter of Art. 30(1)', () => {
  for (const letter of 'abcdefg') {
    expect(ART30_FIELDS.some((field) => field.norm.startsWith(`Art. 30(1)(${letter})`))).toBe(true);
  }
});

it('covers every letter of Art. 28(3), and names what is not ticked', () => {
  for (const letter of 'abcefgh') {
    expect(AVV_ITEMS.some((item) => item.norm.startsWith(`Art. 28(3)(${letter})`))).toBe(true);
  }
  expect(avvMissing(AVV_ITEMS.map((item) => item.id).filter((id) => id !== 'audit'))).toEqual([
    expect.objectContaining({ id: 'audit' }),
  ]);
});
