import { describe, expect, it } from 'vitest';
import { createDocument } from '../document';
import { VALUE_KINDS } from './kinds';
import { accounts } from './kinds/accounts';
import { dates } from './kinds/dates';
import { locks } from './kinds/locks';
import { plates } from './kinds/plates';
import type { ValueKind } from './value';

/** The values of a kind in a text, whatever they are. */
const valuesIn = (kind: ValueKind, text: string) =>
  kind.valuesIn(createDocument(text)).map(({ start, end }) => text.slice(start, end));

it.each(VALUE_KINDS)(
  '$id: has labels for the model and thresholds in order',
  ({ types, likely, possible }) => {
    expect(types[0]).toBeNull();
    expect(types.length).toBeLessThanOrEqual(5);
    expect(possible).toBeLessThan(likely);
  },
);

describe('plates', () => {
  it('sees the shapes of several countries, small ones too', () => {
    expect(valuesIn(plates, 'F-HK 2207, FX 418 TR, wx70 ejo, 4417 KXR, KR 7KX18, IM-936 ET')).toEqual([
      'F-HK 2207',
      'FX 418 TR',
      'wx70 ejo',
      '4417 KXR',
      'KR 7KX18',
      'IM-936 ET',
    ]);
  });

  it('sees none in words, laws and amounts', () => {
    expect(valuesIn(plates, 'wir sind um 5 da, § 1191 BGB, 12 kg Mehl')).toEqual([]);
  });
});

describe('locks', () => {
  it('sees numbers near words for locks alone', () => {
    expect(valuesIn(locks, 'Tor geht mit 0627 auf, Schlüsselkasten 2 8 6 1')).toEqual(['0627', '2 8 6 1']);
    expect(valuesIn(locks, 'wir haben 4471 Stück bestellt')).toEqual([]);
  });

  it('sees no amounts and no sizes', () => {
    expect(valuesIn(locks, 'der Code kostet 1.250,00 €, die Tür ist 2000 mm hoch')).toEqual([]);
  });
});

describe('dates', () => {
  it('sees written dates, not bare digits', () => {
    expect(valuesIn(dates, 'Leni (04.11.2014), 2019-03-02, 12 Mai 1980, 190681')).toEqual([
      '04.11.2014',
      '2019-03-02',
      '12 Mai 1980',
    ]);
  });
});

describe('accounts', () => {
  it('sees log-ins by their form and plain words behind their cue', () => {
    expect(valuesIn(accounts, 'a.berger und Kerze-19 fragen, pw is gannet')).toEqual([
      'a.berger',
      'Kerze-19',
      'gannet',
    ]);
  });

  it('sees no numbers', () => {
    expect(valuesIn(accounts, 'Konto 4711, 12.03.2026 und 3+4')).toEqual([]);
  });
});
