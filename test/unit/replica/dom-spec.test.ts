// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { TOOLS } from '@/lib/tools/tools';
import { chainFor, type ElementSpec } from '@/test/replica/dom-spec';
import { createElement } from '@/test/replica/page/setup';

/** The replica pages' markup is made from the selectors: it has to be what they match. */
const selectors = TOOLS.flatMap((tool) =>
  [...tool.composer, ...tool.send, ...tool.reply, ...(tool.editSend ?? [])].map(({ css }) => [tool.id, css]),
);

test.each(selectors)('%s: %s', (_, css = '') => {
  const target = build(chainFor(css), css.startsWith('body:has') ? 'agent-send-message-button' : null);
  expect(target.matches(css)).toBe(true);
});

describe('chainFor', () => {
  test.each([
    ['form[data-a="x y"] #b.c.d', ['form', 'div#b.c.d']],
    ['a > b', ['a', 'b']],
    ['textarea[class^="Grow_"]', ['textarea.Grow_']],
    ['body:has(p) i', ['i']],
  ])('%s', (css, expected) => {
    expect(chainFor(css).map(short)).toEqual(expected);
  });

  test('keeps what stands beside and inside', () => {
    expect(chainFor('input[type="file"] + div')[0]?.before?.tag).toBe('input');
    expect(chainFor('button:has(.icon)')[0]?.inside?.classes).toEqual(['icon']);
  });

  test('refuses what it does not know', () => {
    expect(() => chainFor('p:nth-child(2)')).toThrow('selector not understood');
  });
});

function short({ tag, id, classes }: ElementSpec): string {
  return `${tag ?? 'div'}${id ? `#${id}` : ''}${classes.map((name) => `.${name}`).join('')}`;
}

function build(chain: readonly ElementSpec[], neighbour: string | null): Element {
  document.body.replaceChildren();
  if (neighbour) document.body.append(Object.assign(document.createElement('i'), { id: 'n' }));
  document.getElementById('n')?.setAttribute('data-testid', neighbour ?? '');
  let parent: Element = document.body;
  for (const spec of chain) {
    if (spec.before) parent.append(createElement(spec.before, 'div'));
    const element = createElement(spec, 'div');
    parent.append(element);
    parent = element;
  }
  return parent;
}
