import { randomBytes } from 'node:crypto';
import type { Selector, Tool } from '@/lib/tools/types';
import { chainFor, type ElementSpec } from '@/test/replica/dom-spec';
import type { Setup } from '@/test/replica/page/setup';
import type { Replica } from '@/test/replica/replicas';

/** What a test asks of a page, in the query: `t` the test, `v` the markup variant, and the situation. */
export interface PageWish {
  readonly testId: string;
  /** Index into the tool's selectors; `none`: markup that no selector knows. */
  readonly variant: number | 'none';
  readonly shadow: 'open' | 'closed' | null;
  /** Works against others: `throws` in every handler and freezes prototypes, `removes` what isn't its own. */
  readonly hostile: 'throws' | 'removes' | null;
}

export interface ServedPage {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The replica page of a tool with the security headers of its kind. */
export function replicaPage(tool: Tool, setup: Setup, wish: PageWish, script: string): ServedPage {
  const nonce = randomBytes(12).toString('base64');
  const json = JSON.stringify(setup).replace(/</g, '\\u003c');
  const trustedTypes = tool.traits.includes('trusted-types');
  const html = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${tool.name}</title>
<script nonce="${nonce}">${trustedTypes ? TRUSTED_TYPES : ''}${wish.hostile ? HOSTILE[wish.hostile] : ''}</script>
<script nonce="${nonce}">${script.replace(/<\/script/g, '<\\/script')}</script>
<style nonce="${nonce}">${STYLE}</style></head>
<body><script type="application/json" id="setup" nonce="${nonce}">${json}</script></body></html>`;
  return { html, headers: { 'content-security-policy': policy(nonce, trustedTypes) } };
}

/** What the page is told: the tool's selectors as markup, and the situation. */
export function setupFor(tool: Tool, replica: Replica, wish: PageWish): Setup {
  return {
    testId: wish.testId,
    toolId: tool.id,
    composer: chain(tool.composer, wish.variant) ?? [EDITABLE],
    send: tool.submitKeys.includes('none') ? null : (chain(tool.send, wish.variant) ?? [PLAIN_BUTTON]),
    editSend: tool.editSend ? chain(tool.editSend, 0) : null,
    reply: chain(tool.reply, 0) ?? [],
    keys: tool.submitKeys,
    transport: tool.transport,
    body: replica.body ?? 'json',
    edit: replica.edit !== undefined,
    attach: replica.attach ?? null,
    lateSend: tool.traits.includes('late-send-button'),
    divSend: tool.traits.includes('div-send-button'),
    shadow: wish.shadow ?? (replica.shadowHost ? 'open' : null),
    shadowHost: replica.shadowHost ?? 'x-composer',
  };
}

function chain(selectors: readonly Selector[], variant: PageWish['variant']): ElementSpec[] | null {
  if (variant === 'none') return null;
  const selector = selectors[variant] ?? selectors.at(-1);
  return selector ? chainFor(selector.css) : null;
}

const EDITABLE: ElementSpec = {
  tag: null,
  id: null,
  classes: [],
  attributes: { 'aria-label': 'Nachricht' },
  inside: null,
  before: null,
};
const PLAIN_BUTTON: ElementSpec = { ...EDITABLE, tag: 'button', attributes: { 'aria-label': 'Senden' } };

/** As strict as the tools' own: scripts by nonce, no frames of others, no eval. */
function policy(nonce: string, trustedTypes: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self' wss:",
    "frame-src 'self' https:",
    "object-src 'none'",
    "base-uri 'none'",
    ...(trustedTypes ? ["require-trusted-types-for 'script'"] : []),
  ].join('; ');
}

/** The page's own default policy: Quill and TipTap write HTML at start-up. Others' strings still need one. */
const TRUSTED_TYPES = `trustedTypes?.createPolicy('default', { createHTML: (html) => html });`;

/** A page that works against everybody who is not itself. */
const HOSTILE = {
  throws: `
for (const type of ['paste','drop','keydown','keyup','keypress','beforeinput','click','pointerdown','mousedown','focusin','selectionchange'])
  addEventListener(type, () => { throw new Error('hostile ' + type); }, true);
addEventListener('load', () => {
  for (const it of [Event, EventTarget, Node, Element, HTMLElement, Document, MessagePort, Window, Promise, Array, Map, Object])
    Object.freeze(it.prototype);
});`,
  removes: `
new MutationObserver(() => {
  for (const node of [...document.documentElement.children]) if (node.localName !== 'head' && node.localName !== 'body') node.remove();
  for (const node of [...(document.body?.children ?? [])]) if (!/^(main|footer|script)$/.test(node.localName)) node.remove();
}).observe(document, { childList: true, subtree: true });`,
};

const STYLE = `
html { font: 15px/1.5 sans-serif; } body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; }
main { flex: 1; padding: 16px; white-space: pre-wrap; } footer { padding: 16px; border-top: 1px solid #ccc; }
textarea, [contenteditable] { display: block; box-sizing: border-box; width: 100%; min-height: 60px; max-height: 200px; overflow: auto;
  border: 1px solid #888; white-space: pre-wrap; }
[data-replica='send'] { display: inline-block; min-width: 32px; min-height: 28px; cursor: pointer; }`;
