import type { CopiedStyles } from './copied-style';
import type { Piece } from './hit';
import { type Painter, paintText } from './paint';

/** What a mirror image keeps of an element: meaning, not behaviour. */
const KEPT =
  'alt,checked,cite,colspan,datetime,dir,disabled,href,lang,open,reversed,role,rowspan,scope,src,start,title,type,value,viewBox,d,points,cx,cy,r,x,y,x1,x2,y1,y2,rx,ry,transform,preserveAspectRatio,fill-rule,clip-rule,stroke-linecap,stroke-linejoin'.split(
    ',',
  );
const NOT_MIRRORED = 'script,style,template,noscript,iframe,object,canvas,video,audio';

interface MirrorContext {
  readonly pieces: { get(text: Text): readonly Piece[] | undefined };
  readonly styles: CopiedStyles;
  readonly painter: Painter;
  covered(element: Element): void;
}

/** The page's node behind each node of a mirror image. */
const originals = new WeakMap<Node, Node>();
/** The mirror image of each mirrored node of the page. */
const images = new WeakMap<Node, Node>();

/** The page's node that an image stands for. */
export const originalOf = (image: Node): Node | undefined => originals.get(image);
/** The image of a node of the page, where there is one. */
export const imageOf = (original: Node): Node | undefined => images.get(original);

/**
 * Shows a part of the page that can't carry a shadow root itself (lists, tables, code, links) as a copy
 * in the root of an element around it, with values in it. The page's own nodes stay as they are.
 */
export function mirror(node: Node, context: MirrorContext): Node {
  const image = node instanceof Text ? mirrorText(node, context) : mirrorElement(node as Element, context);
  originals.set(image, node);
  images.set(node, image);
  if (node instanceof Element) context.covered(node);
  return image;
}

/** Brings the children of an element's image in line; children that are mirrored already are kept. */
export function syncMirror(original: Element, context: MirrorContext): void {
  const image = images.get(original);
  if (!(image instanceof Element)) return;
  const wanted: Node[] = [];
  for (const child of original.childNodes) {
    if (!isMirrored(child)) continue;
    const known = images.get(child);
    wanted.push(known && known.parentNode === image ? known : mirror(child, context));
  }
  arrange(image, wanted);
}

/** Draws the image of one text node anew. */
export function syncMirroredText(text: Text, context: MirrorContext): void {
  const old = images.get(text);
  const parent = old?.parentNode;
  if (!old || !parent) return;
  if (old instanceof Text && !context.pieces.get(text)) old.data = text.data;
  else parent.replaceChild(mirror(text, context), old);
}

/** Puts `wanted` in as the only children, moving as little as possible. */
export function arrange(parent: Node, wanted: readonly Node[], after: Node | null = null): void {
  let next = after ? after.nextSibling : parent.firstChild;
  for (const node of wanted) {
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
  while (next) {
    const rest = next.nextSibling;
    parent.removeChild(next);
    next = rest;
  }
}

function isMirrored(node: Node): boolean {
  return node instanceof Text || (node instanceof Element && !node.matches(NOT_MIRRORED));
}

function mirrorText(text: Text, { pieces, painter }: MirrorContext): Node {
  const own = pieces.get(text);
  return own ? paintText(own, text, painter) : document.createTextNode(text.data);
}

function mirrorElement(element: Element, context: MirrorContext): Element {
  // a custom element's script must not run a second time
  const name = element.localName.includes('-') ? 'span' : element.localName;
  const image = document.createElementNS(element.namespaceURI, name) as HTMLElement | SVGElement;
  for (const { name: attribute, value } of element.attributes)
    if (KEPT.includes(attribute) || attribute.startsWith('aria-')) image.setAttribute(attribute, value);
  image.removeAttribute('aria-labelledby');
  image.removeAttribute('aria-describedby');
  image.style.cssText = context.styles.textFor(element);
  for (const child of element.childNodes) if (isMirrored(child)) image.append(mirror(child, context));
  return image;
}
