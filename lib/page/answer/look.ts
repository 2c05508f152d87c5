/**
 * Looks of what is shown in answers. The tokens of the design don't reach into the page, so their values
 * stand here for both themes.
 */
const COLOURS = {
  light: `--line: #7dbcc3; --tint: #e0f0f1; --ink: #14242b; --ink-2: #43555c; --surface: #fff; --sunken: #edf1f1;
    --hair: #d9e0e1; --strong: #75868c; --accent: #0b5966; --shadow: 0 1px 2px rgb(16 40 48 / .08);`,
  dark: `--line: #2f6e77; --tint: #14363c; --ink: #e7eeef; --ink-2: #b7c5c9; --surface: #162125; --sunken: #101a1e;
    --hair: #2b3b41; --strong: #738890; --accent: #7fd0d8; --shadow: 0 1px 2px rgb(0 0 0 / .4);`,
} as const;

export type AnswerTheme = keyof typeof COLOURS;

/**
 * The value is generated content: no script of the page, no search and no selection reads it. The page
 * also gets no say in its glyphs: a font of its own could tell the letters by the files it loads or by
 * their widths, so family, features and spacing are ours (see docs/threat-model.md).
 */
const VALUE = `
.v, .p { border-radius: 3px; overflow-wrap: break-word; }
.v { font-feature-settings: normal; font-variation-settings: normal; font-variant: normal; font-kerning: none; font-size-adjust: none;
  font-stretch: normal; letter-spacing: normal; word-spacing: normal; text-transform: none; hyphens: manual; -webkit-text-security: none;
  text-decoration: underline dotted var(--line) 2px; text-underline-offset: .24em; text-decoration-skip-ink: none; cursor: help; }
.v::before { content: attr(data-v); }
.v[data-h]::after { content: attr(data-h); position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.v:hover, .v:focus-visible { background: var(--tint); color: var(--ink); outline: none; }
.v:focus-visible::after { content: attr(title); position: absolute; width: auto; height: auto; clip-path: none; z-index: 1; margin-top: 1.6em;
  padding: 6px 10px; border-radius: 8px; background: var(--ink); color: var(--surface); font: 12.5px/1.3 system-ui, sans-serif; }
.p { background: var(--tint); color: var(--accent); box-shadow: 0 0 0 1px var(--line); padding: 0 2px; }
.k { position: absolute; height: 1px; overflow: hidden; opacity: 0; clip-path: inset(100%); pointer-events: none; margin: 0; }
.kt { white-space: pre; width: 1px; }
.w { all: unset; display: block; position: relative; height: 0; } .w > .k { left: 0; width: 100%; }
.wi { display: contents; }
@media print { .p { box-shadow: none; background: none; color: inherit; } }
`;

const BAR = `
.bar { all: initial; display: flex; flex: 0 0 100%; flex-wrap: wrap; align-items: center; gap: 8px 10px; box-sizing: border-box; width: 100%; max-width: 100%;
  order: -1; margin: 0 0 12px; padding: 6px 8px 6px 10px; border-radius: 12px; background: var(--surface); color: var(--ink-2);
  box-shadow: 0 0 0 1px var(--hair), var(--shadow); font: 13px/1.4 system-ui, sans-serif; white-space: normal; text-align: start; }
.bar .say { flex: 1 1 220px; } .bar b { color: var(--ink); font-weight: 600; }
.bar svg { flex: none; width: 20px; height: 20px; }
.seg { display: inline-flex; border-radius: 8px; background: var(--sunken); box-shadow: inset 0 0 0 1px var(--hair); }
.bar button { all: unset; box-sizing: border-box; min-height: 32px; padding: 0 13px; border-radius: 8px; color: var(--ink-2); cursor: pointer; display: inline-flex; align-items: center; }
.seg button[aria-checked="true"] { background: var(--surface); color: var(--ink); box-shadow: inset 0 0 0 1px var(--strong); }
.bar [hidden] { display: none !important; } .bar .note { flex: 1 0 100%; font-size: 12.5px; }
.bar .copy { padding: 0 8px; } .bar .copy:hover { background: var(--sunken); }
.bar button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
@media print { .bar { display: none; } }
@media (forced-colors: active) { .bar, .seg button[aria-checked="true"] { border: 1px solid; } }
`;

const sheets = new Map<string, string>();

/** The style text of an answer's shadow roots; the same string each time, which browsers parse once. */
export function styleText(theme: AnswerTheme, withBar: boolean): string {
  const key = `${theme}${withBar}`;
  const known = sheets.get(key);
  if (known !== undefined) return known;
  const text = `:host { ${COLOURS[theme]} }${VALUE}${withBar ? BAR : ''}`;
  sheets.set(key, text);
  return text;
}

const GENERIC = /^(?:system-ui|ui-[a-z-]+|sans-serif|serif|-apple-system|BlinkMacSystemFont)$/;
const MONO = /mono|consol|courier|menlo|code/i;
const SYSTEM = /segoe|roboto|inter|sf pro|apple|blinkmac|ubuntu|cantarell|noto sans/i;
const SANS = /sans|arial|helvetica|verdana|grotesk|system-ui/i;
const SERIF = /serif|georgia|times|garamond|tiempos|lora|merriweather|source han/i;

/**
 * The generic family nearest to the page's: a keyword, which no `@font-face` of the page can take over.
 * Two names for monospace, since one alone changes the default size.
 */
export function safeFamily(family: string): string {
  const first = family.split(',')[0]?.trim() ?? '';
  if (MONO.test(first)) return 'monospace, monospace';
  if (GENERIC.test(first)) return first;
  if (SYSTEM.test(first)) return 'system-ui, sans-serif';
  if (SANS.test(first)) return 'sans-serif';
  if (SERIF.test(first)) return 'ui-serif, serif';
  if (MONO.test(family)) return 'monospace, monospace';
  return SERIF.test(family.replace(/sans-serif/g, '')) ? 'ui-serif, serif' : 'sans-serif';
}
