import { expect, test } from 'vitest';
import { aUse } from '@/test/helpers/a-use';
import { filterUses, NO_FILTER, toolsIn, type UseFilter } from './filter-uses';

const MAIL = aUse({ toolId: 'chatgpt', purpose: 'mail', types: { PERSON: 1 } });
const CODE = aUse({
  toolId: 'claude',
  purpose: 'code',
  types: {},
  protection: 'none_needed',
  day: '2026-10-02',
});
const SEEN = aUse({ toolId: 'perplexity', action: 'seen', protection: 'not_guarded', types: {} });
const ALL = [MAIL, CODE, SEEN];

test.each<[Partial<UseFilter>, typeof ALL]>([
  [{}, ALL],
  [{ search: '   ' }, ALL],
  [{ toolId: 'claude' }, [CODE]],
  [{ protection: 'not_guarded' }, [SEEN]],
  [{ toolId: 'claude', protection: 'not_guarded' }, []],
  [{ search: 'chatGPT' }, [MAIL]],
  [{ search: 'mails' }, [MAIL]],
  [{ search: 'ohne funde' }, [CODE]],
  [{ search: 'geöffnet' }, [SEEN]],
  [{ search: '02.10.2026' }, [CODE]],
  [{ search: '2026-10' }, [CODE]],
  [{ search: 'person' }, [MAIL]],
  [{ search: 'claude ohne' }, [CODE]],
  [{ search: 'claude ersetzt' }, []],
])('%j', (filter, expected) => {
  expect(filterUses(ALL, { ...NO_FILTER, ...filter }, 'de')).toEqual(expected);
});

test('the search speaks the language of the page', () => {
  expect(filterUses(ALL, { ...NO_FILTER, search: 'no findings' }, 'en')).toEqual([CODE]);
  expect(filterUses(ALL, { ...NO_FILTER, search: 'ohne funde' }, 'en')).toEqual([]);
});

test('the tools that occur are listed once, by name', () => {
  expect(toolsIn([...ALL, MAIL], 'de').map(({ id }) => id)).toEqual(['chatgpt', 'claude', 'perplexity']);
});
