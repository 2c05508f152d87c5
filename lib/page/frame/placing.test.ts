import { describe, expect, test } from 'vitest';
import { type Box, panelBox, toastBox, type Viewport } from './placing';

const rect = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const WIDE: Viewport = { width: 1280, height: 800 };

function edges(box: Box): { top: number; bottom: number } {
  return box.anchor === 'bottom'
    ? { top: box.top - box.maxHeight, bottom: box.top }
    : { top: box.top, bottom: box.top + box.maxHeight };
}

describe('the panel', () => {
  test('lies above a composer at the bottom, in its middle, and leaves it visible', () => {
    const composer = rect(300, 700, 680, 60);
    const box = panelBox(composer, WIDE);
    expect(edges(box).bottom).toBeLessThanOrEqual(composer.top);
    expect(box.left + box.width / 2).toBe(640);
  });

  test('lies below a composer at the top', () => {
    expect(edges(panelBox(rect(300, 40, 680, 60), WIDE)).top).toBeGreaterThanOrEqual(100);
  });

  test.each([
    ['a narrow window', { width: 320, height: 640 }, rect(10, 560, 300, 60)],
    ['a low window', { width: 900, height: 380 }, rect(10, 300, 880, 60)],
    ['a composer that fills the window', WIDE, rect(0, 0, 1280, 800)],
    ['no composer', WIDE, null],
    ['a composer scrolled out of sight', WIDE, rect(0, -500, 400, 60)],
  ])('stays inside %s', (_, viewport, composer) => {
    const box = panelBox(composer, viewport);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.left + box.width).toBeLessThanOrEqual(viewport.width);
    expect(edges(box).top).toBeGreaterThanOrEqual(0);
    expect(edges(box).bottom).toBeLessThanOrEqual(viewport.height);
  });
});

test('a toast lies at the lower left above the composer', () => {
  const box = toastBox(rect(300, 700, 680, 60), WIDE);
  expect(box.left).toBe(300);
  expect(edges(box).bottom).toBeLessThanOrEqual(700);
});
