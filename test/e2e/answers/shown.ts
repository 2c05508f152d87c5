import type { ChromiumTab } from '@/test/e2e/harness/chromium';

interface CdpNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: string[];
  readonly children?: CdpNode[];
  readonly shadowRoots?: CdpNode[];
}

/** What of ours stands in the page: seen through the debugger, which closed roots don't stop. */
export interface Shown {
  /** Values in place of placeholders, in the order of the roots. */
  readonly values: readonly string[];
  /** Marked placeholders, where these are shown. */
  readonly placeholders: readonly string[];
  readonly bars: readonly string[];
  readonly hints: readonly string[];
  /** What the bars say of placeholders without a value. */
  readonly notes: readonly string[];
}

type Found = { readonly [K in keyof Shown]: string[] };

/** Looks into our roots of a page in Chromium. */
export async function shownIn(tab: ChromiumTab): Promise<Shown> {
  const session = await tab.page.context().newCDPSession(tab.page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const shown: Found = { values: [], placeholders: [], bars: [], hints: [], notes: [] };
  visit(root as unknown as CdpNode, shown, false);
  return shown;
}

/** Asks for one part of what is shown, again and again: drawing takes a moment. */
export function shown<K extends keyof Shown>(tab: ChromiumTab, part: K): () => Promise<Shown[K]> {
  return async () => (await shownIn(tab))[part];
}

function visit(node: CdpNode, shown: Found, ours: boolean): void {
  const kind = attribute(node, 'class');
  if (ours && kind === 'k') return;
  if (ours && kind === 'v') {
    shown.values.push(attribute(node, 'data-v') ?? '');
    const hint = attribute(node, 'data-h');
    if (hint) shown.hints.push(hint.trim());
  }
  if (ours && kind === 'p') shown.placeholders.push(textOf(node));
  if (ours && kind === 'say') shown.bars.push(textOf(node));
  if (ours && kind === 'note' && textOf(node) !== '') shown.notes.push(textOf(node));
  for (const child of node.shadowRoots ?? []) visit(child, shown, true);
  for (const child of node.children ?? []) visit(child, shown, ours);
}

function attribute({ attributes = [] }: CdpNode, name: string): string | undefined {
  const at = attributes.findIndex((each, index) => index % 2 === 0 && each === name);
  return at < 0 ? undefined : attributes[at + 1];
}

const textOf = (node: CdpNode): string => node.nodeValue + (node.children ?? []).map(textOf).join('');

/** What a screen reader gets of the page's main part, in order. */
export async function spokenIn(tab: ChromiumTab): Promise<string> {
  const session = await tab.page.context().newCDPSession(tab.page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const texts = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'StaticText');
  return texts.map(({ name }) => String(name?.value ?? '')).join('\n');
}
