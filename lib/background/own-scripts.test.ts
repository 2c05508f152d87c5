import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownSites } from '@/lib/rules/own-tools';
import { registerOwnScripts } from './own-scripts';

type Script = { id: string; matches?: string[] };

/** The browser's list of scripts, and the patterns that a person allowed. */
let there: Script[];
let allowed: string[];

beforeEach(() => {
  fakeBrowser.reset();
  there = [];
  allowed = ['*://a.example/*', '*://b.example/*', '*://c.example/*'];
  const scripting = browser.scripting as unknown as Record<string, unknown>;
  scripting['getRegisteredContentScripts'] = async () => there;
  scripting['unregisterContentScripts'] = async ({ ids }: { ids: string[] }) => {
    there = there.filter(({ id }) => !ids.includes(id));
  };
  scripting['registerContentScripts'] = async (scripts: Script[]) => {
    if (scripts.some(({ matches }) => matches?.includes('*://b.example/*'))) throw new Error('refused');
    there.push(...scripts);
  };
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async (wanted) =>
    (wanted.origins ?? []).every((origin) => allowed.includes(origin)),
  );
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

const register = (...hosts: string[]) => registerOwnScripts(ownSites(hosts.map((host) => ({ host }))));
const ids = () => there.map(({ id }) => id);

test('each allowed host gets both scripts, once', async () => {
  const added = await register('a.example', 'c.example', 'd.example');
  expect(added.map(({ tool }) => tool.id)).toEqual(['a.example', 'c.example']);
  expect(ids()).toEqual([
    'own:a.example:guard',
    'own:a.example:network',
    'own:c.example:guard',
    'own:c.example:network',
  ]);
  expect(await register('a.example', 'c.example', 'd.example')).toEqual([]);
  expect(there).toHaveLength(4);
});

test('a host that the browser refuses does not harm the others', async () => {
  const added = await register('b.example', 'c.example');
  expect(added.map(({ tool }) => tool.id)).toEqual(['c.example']);
});

test('a permission taken back, or a host taken off the list, takes the scripts away', async () => {
  await register('a.example', 'c.example');
  allowed = ['*://a.example/*'];
  await register('a.example', 'c.example');
  expect(ids()).toEqual(['own:a.example:guard', 'own:a.example:network']);
  await register();
  expect(ids()).toEqual([]);
});

test('scripts of others are left alone', async () => {
  there = [{ id: 'other' }];
  await register();
  expect(ids()).toEqual(['other']);
});
