import { expect, test } from 'vitest';
import { readPolicy } from './read-policy';
import { mergeRules } from './rules';

const collector = { endpoint: 'https://otel.firma.example' };

test('only the administration names a collector, and nobody proposes one', () => {
  expect(mergeRules({ file: { collector }, options: { collector } }).values.collector).toBeUndefined();
  const other = { endpoint: 'https://elsewhere.example' };
  const rules = mergeRules({
    managed: { collector, changeable: ['collector'] },
    file: { collector: { ...other, token: 'x' } },
    options: { collector: other },
  });
  expect(rules.values.collector).toEqual(collector);
  expect([rules.sources.collector, rules.locked.has('collector')]).toEqual(['managed', true]);
});

test('what nobody hears makes no other version of the rules', () => {
  expect(mergeRules({ file: { collector } }).version).toBe(mergeRules({}).version);
});

const read = (given: object) => readPolicy({ collector: given });

test.each([
  'https://otel.firma.example',
  'https://otel.firma.example:4318',
  'https://otel.firma.example/otlp/',
  'https://10.1.2.3:4318/v1/logs',
  'http://localhost:4318',
  'http://127.0.0.1:4318',
])('%s is an address', (endpoint) => {
  expect(read({ endpoint })).toEqual({ policy: { collector: { endpoint } }, problems: [] });
});

test.each([
  'http://otel.firma.example',
  'http://10.1.2.3:4318',
  'http://localhost.firma.example',
  'https://user:word@otel.firma.example',
  'https://otel.firma.example/?key=1',
  'https://otel.firma.example:99999',
  'ftp://otel.firma.example',
  'javascript:alert(1)',
  'otel.firma.example:4318',
  '',
  7,
])('%s is none, and is told', (endpoint) => {
  const { policy, problems } = read({ endpoint });
  expect([policy, problems]).toEqual([{ collector: {} }, [{ path: 'collector.endpoint', kind: 'invalid' }]]);
});

test('a word that could break out of its header is none', () => {
  expect(read({ token: 'a\r\nx: y' }).problems).toEqual([{ path: 'collector.token', kind: 'invalid' }]);
});
