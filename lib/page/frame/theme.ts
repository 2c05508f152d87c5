import type { Theme } from '@/lib/overlay/protocol';

/** Light or dark as the page is, judged by the brightness of its background. */
export function pageTheme(): Theme {
  for (const element of [document.body, document.documentElement]) {
    const colour = element ? parseColour(getComputedStyle(element).backgroundColor) : null;
    if (colour) return colour < 0.45 ? 'dark' : 'light';
  }
  const declared = getComputedStyle(document.documentElement).colorScheme;
  if (declared.startsWith('dark')) return 'dark';
  return 'light';
}

/** Brightness from 0 to 1, or `null` for a transparent or unknown colour. */
function parseColour(css: string): number | null {
  const parts = css.match(/[\d.]+/g)?.map(Number);
  if (!parts || parts.length < 3 || !css.startsWith('rgb')) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return alpha < 0.5 ? null : (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
