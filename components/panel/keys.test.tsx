// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { panelKey } from './keys';

function at(html: string, selector: string): Element {
  document.body.innerHTML = html;
  const element = document.querySelector(selector);
  if (!element) throw new Error(selector);
  return element;
}

function press(target: Element, key: string, more: Partial<KeyboardEvent> = {}) {
  const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false };
  return panelKey({ key, code: '', target, ...plain, ...more });
}

const LIST = '<section data-list><input type="search"><input data-row="1" type="checkbox"></section>';
const BUTTONS = '<button data-main>go</button><button class="other">o</button><p>text</p><a href="#">a</a>';

describe('panelKey', () => {
  it.each([
    ['p', 'main'],
    ['[data-main]', 'main'],
    ['.other', null],
    ['a', null],
  ])('Enter on %s is %s', (selector, key) => {
    expect(press(at(BUTTONS, selector), 'Enter')).toBe(key);
  });

  it('Enter on a switch is the main button, in a search it is not', () => {
    expect(press(at(LIST, '[data-row]'), 'Enter')).toBe('main');
    expect(press(at(LIST, '[type=search]'), 'Enter')).toBe(null);
  });

  it.each(['n', 'N', 'v', 'V', 's', 'S', 't', 'T', '?'])('%s works in the list only', (key) => {
    expect(press(at(LIST, '[data-row]'), key)).not.toBe(null);
    expect(press(at(LIST, '[type=search]'), key)).toBe(null);
    expect(press(at(BUTTONS, '[data-main]'), key)).toBe(null);
  });

  it('Alt+O goes by the key, not by the letter that the layout makes of it', () => {
    expect(press(at(BUTTONS, 'p'), 'ø', { altKey: true, code: 'KeyO' })).toBe('original');
    expect(press(at(BUTTONS, 'p'), 'o', { code: 'KeyO' })).toBe(null);
  });

  it.each([[{ ctrlKey: true }], [{ metaKey: true }], [{ isComposing: true }]])(
    'leaves the key alone with %j',
    (held) => {
      expect(press(at(BUTTONS, '[data-main]'), 'Enter', held)).toBe(null);
    },
  );

  it('arrows scroll the text and choose within the view switch', () => {
    expect(press(at('<section data-scrolls><p>x</p></section>', 'p'), 'ArrowDown')).toBe(null);
    expect(press(at('<div role="radiogroup"><button></button></div>', 'button'), 'ArrowDown')).toBe(null);
    expect(press(at(BUTTONS, '[data-main]'), 'ArrowDown')).toBe('next');
    expect(press(at(LIST, '[data-row]'), 'ArrowUp')).toBe('previous');
  });
});
