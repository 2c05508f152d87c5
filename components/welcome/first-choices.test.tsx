import { describe, expect, test } from 'vitest';
import { COMPANY } from '@/lib/documents/testing/company';
import { OFFERED_TOOLS, offeredTools, saveCompanyName, withAllowed } from './first-choices';

test('every offered tool is a guarded one', () => {
  expect(offeredTools().map(({ id }) => id)).toEqual([...OFFERED_TOOLS]);
});

describe('tools that were ticked', () => {
  test('are allowed; other rules stay as they are', () => {
    expect(
      withAllowed({ poe: 'blocked', gemini: 'blocked', langdock: 'allowed' }, new Set(['claude'])),
    ).toEqual({
      poe: 'blocked',
      gemini: 'blocked',
      langdock: 'allowed',
      claude: 'allowed',
    });
  });

  test('one that is ticked no more has no rule any longer', () => {
    expect(withAllowed({ claude: 'allowed', gemini: 'allowed' }, new Set(['gemini']))).toEqual({
      gemini: 'allowed',
    });
  });

  test('none ticked and none known: no rule is written', () => {
    expect(withAllowed(undefined, new Set())).toBeUndefined();
    expect(withAllowed({ claude: 'allowed' }, new Set())).toBeUndefined();
  });

  test('a tool that is not offered can not be slipped in', () => {
    expect(withAllowed(undefined, new Set(['nothing']))).toBeUndefined();
  });
});

describe("the company's name", () => {
  const record = COMPANY.company as NonNullable<typeof COMPANY.company>;
  const storeWith = (known: typeof record | undefined) => {
    const saved: object[] = [];
    const company = {
      list: async () => (known ? [known] : []),
      get: async () => known,
      save: async (it: object) => {
        saved.push(it);
        return record;
      },
    };
    return { saved, store: { company } };
  };

  test('is entered where papers read it, and keeps what else was entered', async () => {
    const empty = storeWith(undefined);
    await saveCompanyName(empty.store, '  Muster GmbH ');
    expect(empty.saved).toMatchObject([{ id: 'company', name: 'Muster GmbH', address: '' }]);
    const filled = storeWith(record);
    await saveCompanyName(filled.store, 'Neu GmbH');
    expect(filled.saved).toEqual([{ ...record, name: 'Neu GmbH' }]);
  });

  test.each([
    ['', 'left empty'],
    ['   ', 'only spaces'],
    [record.name, 'as it was'],
  ])('nothing is written for %j (%s)', async (name) => {
    const { saved, store } = storeWith(record);
    await saveCompanyName(store, name);
    expect(saved).toEqual([]);
  });
});
