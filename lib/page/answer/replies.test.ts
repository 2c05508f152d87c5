// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { toolById } from '@/lib/tools/tools';
import type { Tool } from '@/lib/tools/types';
import { replyPlaces } from './replies';
import { openRootsIn } from './shadow-roots';

const KNOWN = { reply: [{ css: '.answer' }, { css: '::nonsense' }] } as unknown as Tool;
const UNKNOWN = toolById('t3chat') as Tool;

const at = (css: string): Element => {
  const found = document.querySelector(css);
  if (!found) throw new Error(css);
  return found;
};
const idOf = (tool: Tool, css: string): string | undefined => replyPlaces(tool).of(at(css))?.id;

/** An element with an open shadow root around `html`. */
function shadowed(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

describe('answers by selectors', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<main><div class="answer" id="a"><div class="answer" id="in"><p>x</p></div></div><p class="q">y</p></main>';
  });

  it('are the outermost areas', () => {
    expect(idOf(KNOWN, 'p')).toBe('a');
    expect(replyPlaces(KNOWN).of(at('.q'))).toBeNull();
    expect(
      replyPlaces(KNOWN)
        .in(document)
        .map(({ id }) => id),
    ).toEqual(['a']);
  });

  it('go on in open shadow roots', () => {
    const root = shadowed(at('#in'), '<i>z</i>');
    expect(replyPlaces(KNOWN).of(root.firstChild as Node)?.id).toBe('a');
    const outer = shadowed(at('.q'), '<div class="answer" id="b">z</div>');
    expect(
      replyPlaces(KNOWN)
        .in(outer)
        .map(({ id }) => id),
    ).toEqual(['b']);
  });
});

describe('answers of a tool without selectors', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <nav><a class="old">Brief an [Person 1]</a></nav>
      <main id="main">
        <div class="chat-message" id="m"><div class="markdown-body" id="md"><p class="text">x</p></div></div>
        <p class="bare">y</p>
        <div contenteditable="true"><p class="draft">z</p></div>
        <div role="textbox"><p class="field">z</p></div>
        <div aria-hidden="true"><p class="mirror">z</p></div>
      </main>
      <div id="app"><p class="loose">y</p></div>`;
  });

  it.each([
    ['.text', 'md'],
    ['.bare', 'main'],
    ['.loose', 'app'],
    ['.old', undefined],
    ['.draft', undefined],
    ['.field', undefined],
    ['.mirror', undefined],
  ])('%s belongs to %s', (css, id) => {
    expect(idOf(UNKNOWN, css)).toBe(id);
  });

  it('have no selectors for these tools, and only for these', () => {
    const without = ['characterai', 'grok-x', 'langdock', 'librechat', 't3chat'];
    expect(without.map((id) => replyPlaces(toolById(id) as Tool).isGeneric)).toEqual(without.map(() => true));
    expect(replyPlaces(toolById('chatgpt') as Tool).isGeneric).toBe(false);
  });

  it('are looked for in shadow roots too', () => {
    const root = shadowed(at('.bare'), '<p>x</p>');
    expect(replyPlaces(UNKNOWN).of(root.firstChild as Node)?.id).toBe('main');
    expect(replyPlaces(UNKNOWN).in(root)).toEqual([root.firstChild]);
  });
});

it('open shadow roots are found in each other', () => {
  document.body.innerHTML = '<div id="host"></div>';
  const outer = shadowed(at('#host'), '<section></section>');
  const inner = shadowed(outer.firstElementChild as Element, '<b></b>');
  at('#host').append(document.createElement('p'));
  expect(openRootsIn(document.body)).toEqual([outer, inner]);
});
