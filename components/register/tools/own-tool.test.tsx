import { expect, test } from 'vitest';
import { toolIdSchema } from '@/lib/register/model/fields';
import { hostsOf, isHost, ownToolId } from './own-tool';

test.each<[string, readonly string[]]>([
  ['', []],
  [' Chat.Example.org ', ['chat.example.org']],
  ['a.example, b.example;c.example\nd.example', ['a.example', 'b.example', 'c.example', 'd.example']],
])('%j', (typed, hosts) => {
  expect(hostsOf(typed)).toEqual(hosts);
});

test.each([
  ['chat.example.org', true],
  ['xn--mller-kva.example', true],
  ['https://chat.example.org', false],
  ['chat.example.org/path', false],
  ['chat.example.org:8080', false],
  ['localhost', false],
  ['-a.example', false],
  [`${'a'.repeat(200)}.example`, false],
])('%s is a host name: %s', (host, expected) => {
  expect(isHost(host)).toBe(expected);
});

test.each<[string, string]>([
  ['Übersetzer Pro', 'own-uebersetzer-pro'],
  ['***', 'own-tool'],
  ['Copilot', 'own-copilot-2'],
  ['x'.repeat(300), `own-${'x'.repeat(60)}`],
])('%s becomes %s', (name, id) => {
  expect(ownToolId(name, [{ id: 'own-copilot' }])).toBe(id);
  expect(toolIdSchema.safeParse(id).success).toBe(true);
});
