import { expect, test } from 'vitest';
import { linkTo, parseRoute, type Route } from './route';

test.each<[string, Route]>([
  ['#/uses', { section: 'uses', path: [], query: {} }],
  ['#uses', { section: 'uses', path: [], query: {} }],
  ['#/uses/a%2Fb/c', { section: 'uses', path: ['a/b', 'c'], query: {} }],
  ['#/uses?tool=chatgpt&day=', { section: 'uses', path: [], query: { tool: 'chatgpt', day: '' } }],
  ['#/uses//', { section: 'uses', path: [], query: {} }],
  ['#/uses/%E0%A4%A', { section: 'uses', path: ['%E0%A4%A'], query: {} }],
])('%s', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test.each(['', '#', '#/', '#/nowhere/x?y=1', '#/settings', '#/__proto__', '#/constructor'])(
  '%j leads to the first section',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ section: expect.any(String), path: [], query: {} });
    expect(parseRoute(hash).section).toBe(parseRoute('').section);
  },
);

test('a link is read as it was written', () => {
  const link = linkTo('uses', ['a/b?c#d', 'ä'], { filter: 'x&y=ü' });
  expect(parseRoute(link)).toEqual({ section: 'uses', path: ['a/b?c#d', 'ä'], query: { filter: 'x&y=ü' } });
  expect(linkTo('uses')).toBe('#/uses');
});
