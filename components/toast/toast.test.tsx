// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromOverlay, ToastView } from '@/lib/overlay/protocol';
import { Toast } from './toast';
import { TOAST_MS } from './use-auto-hide';

const VIEW: ToastView = {
  view: 'toast',
  language: 'de',
  theme: 'light',
  toolName: 'Chat-Assistent',
  toast: { kind: 'replaced', count: 2, isSent: false },
};
const sent: FromOverlay[] = [];
const app = () => document.getElementById('app') as HTMLElement;
const toast = () => document.querySelector('.toast') as HTMLElement;
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  document.body.innerHTML = '<div id="app"></div><p id="announcer"></p>';
  act(() => render(<Toast view={VIEW} send={(message) => sent.push(message)} />, app()));
});
afterEach(() => {
  render(null, app());
  vi.useRealTimers();
});

describe('Toast', () => {
  it('goes by itself', () => {
    wait(TOAST_MS - 1);
    expect(sent).toEqual([]);
    wait(1);
    expect(sent).toEqual([{ type: 'cancel' }]);
  });

  it('stays while pointed at, and counts anew afterwards', () => {
    wait(TOAST_MS - 1);
    toast().dispatchEvent(new MouseEvent('mouseenter'));
    wait(TOAST_MS * 3);
    expect(sent).toEqual([]);
    toast().dispatchEvent(new MouseEvent('mouseleave'));
    wait(TOAST_MS);
    expect(sent).toHaveLength(1);
  });

  it('stays while it has the focus; Esc closes it', () => {
    toast()
      .querySelector('button')
      ?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    toast().dispatchEvent(new MouseEvent('mouseenter'));
    toast().dispatchEvent(new MouseEvent('mouseleave'));
    wait(TOAST_MS * 3);
    expect(sent).toEqual([]);
    toast().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(sent).toEqual([{ type: 'cancel' }]);
  });

  it('says its line and offers what can be done', () => {
    expect(document.getElementById('announcer')?.textContent).toBe('2 Angaben ersetzt');
    toast().querySelectorAll('button')[1]?.click();
    expect(sent).toEqual([{ type: 'action', action: 'undo' }]);
  });

  it('tells nobody once it is gone', () => {
    act(() => render(null, app()));
    wait(TOAST_MS * 2);
    expect(sent).toEqual([]);
  });
});
