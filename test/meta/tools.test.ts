import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { seenToolForUrl } from '@/lib/tools/all-tools';
import { GUARDED_MATCHES, SEEN_MATCHES } from '@/lib/tools/matches';
import { SEEN_TOOLS } from '@/lib/tools/seen';
import { TOOLS, toolForUrl } from '@/lib/tools/tools';
import type { Tool } from '@/lib/tools/types';
import { REPLICAS } from '@/test/replica/replicas';

/** A new tool is one file, one line in `tools.ts` and one replica: this finds what was forgotten. */

/** The practice chat is its own page, see `practice/`. */
const WITHOUT_REPLICA = ['practice'];
/** The customer names the host of these. */
const WITHOUT_HOST = ['librechat', 'openwebui'];

const files = readdirSync('lib/tools/guarded').map((name) => name.replace(/\.ts$/, ''));

test('every file in guarded/ stands in the list, under its id', () => {
  expect(TOOLS.map(({ id }) => id).sort()).toEqual(files.sort());
});

test('every guarded tool has a replica page, and every replica a tool', () => {
  const expected = files.filter((id) => !WITHOUT_REPLICA.includes(id));
  expect(Object.keys(REPLICAS).sort()).toEqual(expected.sort());
});

test('ids are unique over guarded and seen tools', () => {
  const ids = [...TOOLS, ...SEEN_TOOLS].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('no host belongs to two guarded tools', () => {
  const hosts = TOOLS.flatMap((tool) => tool.hosts);
  expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
});

test('tools that share a host lie on different paths', () => {
  const shadowed = SEEN_TOOLS.filter(
    (tool) => !tool.hosts.every((host) => seenToolForUrl(exampleUrl(host, tool.paths))?.id === tool.id),
  );
  expect(shadowed.map(({ id }) => id)).toEqual([]);
});

test('the manifest asks for exactly the hosts of the tools', () => {
  const hostOf = (match: string) => match.replace(/^https?:\/\/([^/]+)\/.*$/, '$1');
  expect(new Set(GUARDED_MATCHES.map(hostOf))).toEqual(new Set(TOOLS.flatMap(({ hosts }) => hosts)));
  expect(new Set(SEEN_MATCHES.map(hostOf))).toEqual(new Set(SEEN_TOOLS.flatMap(({ hosts }) => hosts)));
});

test('no match pattern is wider than one host', () => {
  const wide = [...GUARDED_MATCHES, ...SEEN_MATCHES].filter(
    (match) => !/^(https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+|http:\/\/schleuse\.localhost)\/\S*$/.test(match),
  );
  expect(wide).toEqual([]);
});

test.each(SEEN_TOOLS.map((tool) => [tool.id, tool] as const))('seen tool %s is well-formed', (id, tool) => {
  expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,40}$/);
  expect(tool.vendorCountry).toMatch(/^[A-Z]{2}$/);
  expect(tool.hosts.length).toBeGreaterThan(0);
  expect(tool.paths.filter((path) => !path.startsWith('/'))).toEqual([]);
});

describe.each(TOOLS.map((tool) => [tool.id, tool] as const))('guarded tool %s', (id, tool) => {
  test('is well-formed', () => {
    expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,40}$/);
    expect(tool.checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(tool.submitKeys.length).toBeGreaterThan(0);
    expect(tool.hosts.length > 0).toBe(!WITHOUT_HOST.includes(id));
  });

  test('names a source for each selector, and no selector twice', () => {
    for (const list of [tool.composer, tool.send, tool.reply, tool.fileInput]) {
      expect(list.filter(({ source }) => source.length < 8)).toEqual([]);
      expect(new Set(list.map(({ css }) => css)).size).toBe(list.length);
    }
  });

  test('is found at its hosts, and its replica lies where it lives', () => {
    for (const host of tool.hosts) expect(toolForUrl(exampleUrl(host, tool.paths))?.id).toBe(id);
    const replica = REPLICAS[id];
    if (replica && tool.hosts[0]) expect(toolForUrl(`https://${tool.hosts[0]}${replica.path}`)?.id).toBe(id);
  });
});

/** An address where the tool lives: its first path that may hold for this host, wildcards filled in. */
function exampleUrl(host: string, paths: Tool['paths']): string {
  const path = paths.find((it) => !it.startsWith('//') || it.startsWith(`//${host}/`)) ?? '/';
  const filled = path.replace(/^\/\/[^/]+/, '').replace(/\*/g, 'x');
  return `https://${host}${filled}`;
}
