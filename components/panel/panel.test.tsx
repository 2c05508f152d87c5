// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromOverlay, PanelView } from '@/lib/overlay/protocol';
import { Panel } from './panel';
import { LOCK_MS } from './use-keys';

/** What the first moments of the question decide: nothing. The rest is tested in a real browser. */
const VIEW: PanelView = {
  view: 'panel',
  language: 'de',
  theme: 'light',
  toolName: 'Chat-Assistent',
  occasion: 'paste',
  text: 'Guten Tag, Anna Keller',
  entities: [
    {
      id: 'p1',
      type: 'PERSON',
      name: 'Anna Keller',
      placeholder: '[Person 1]',
      places: [{ start: 11, end: 22, replacement: '[Person 1]' }],
      confidence: 'likely',
      reason: { key: 'context' },
    },
  ],
  special: [],
  allowOriginal: true,
  allowAlways: true,
  reasonRequired: false,
  detectOptions: { sensitivity: 'balanced', allowList: [] },
};
const sent: FromOverlay[] = [];
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(
    () =>
      void document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, ...more }),
      ),
  );
const click = (selector: string) => act(() => document.querySelector<HTMLElement>(selector)?.click());

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  act(() => render(<Panel view={VIEW} send={(message) => sent.push(message)} />, document.body));
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

describe('what can be said of a value', () => {
  const ONCE = 'Kein Personenbezug, nur hier';
  it.each([
    ['anything', true, [ONCE, 'Nie wieder melden']],
    ['nothing for good where the company fixed the list', false, [ONCE]],
  ])('%s', (_name, allowAlways, offers) => {
    act(() => render(<Panel view={{ ...VIEW, allowAlways }} send={() => {}} />, document.body));
    click('[data-menu]');
    const items = [...document.querySelectorAll('[role="menuitem"]')].map((it) => it.textContent?.trim());
    expect(items.slice(0, offers.length)).toEqual(offers);
    expect(items.includes('Nie wieder melden')).toBe(allowAlways);
  });
});

describe('the first moments', () => {
  it.each([
    ['Enter', () => press('Enter')],
    ['Alt+O', () => press('o', { code: 'KeyO', altKey: true })],
    ['a click on the main button', () => click('[data-main]')],
    ['a click on the original', () => click('[aria-keyshortcuts="Alt+O"]')],
  ])('%s decides nothing, and decides afterwards', async (_name, decide) => {
    wait(LOCK_MS - 1);
    decide();
    expect(sent).toEqual([]);
    wait(1);
    decide();
    expect(sent).toHaveLength(1);
  });

  it('Esc cancels all the same', () => {
    press('Escape');
    expect(sent).toEqual([{ type: 'cancel' }]);
  });

  it('a held key decides nothing later either', () => {
    wait(LOCK_MS * 2);
    press('Enter', { repeat: true });
    expect(sent).toEqual([]);
  });
});
