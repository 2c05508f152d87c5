/** Elements that don't end a run of text: a placeholder may stand half inside of one. */
const INLINE = new Set(
  'a,abbr,b,bdi,bdo,cite,code,data,del,dfn,em,font,i,ins,kbd,label,mark,q,s,samp,small,span,strong,sub,sup,time,u,var'.split(
    ',',
  ),
);

/** Whether text runs on through an element. */
export const isInline = (element: Element): boolean => INLINE.has(element.localName);

/** Never looked into: not shown, or somebody writes there. */
const CLOSED = 'script,style,template,noscript,textarea,input,select,iframe,object,canvas';
const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

/** Text nodes that are read on without a break, with a line feed for each `<br>` between them. */
export type Run = readonly (Text | '\n')[];

/** The whole text of a run. */
export const runText = (run: Run): string =>
  run.map((part) => (typeof part === 'string' ? part : part.data)).join('');

/** The element whose direct text a node belongs to: the nearest one that is a block. */
export function blockOf(node: Node): Element | null {
  let element = node instanceof Element ? node : node.parentElement;
  while (element && INLINE.has(element.localName)) element = element.parentElement;
  return element;
}

/** The runs of a block; with `deep` also those of the blocks in it. In document order. */
export function runsIn(root: Element, deep: boolean): Run[] {
  if (root.closest(`${EDITABLE},${CLOSED}`)) return [];
  const runs: (Text | '\n')[][] = [];
  let run: (Text | '\n')[] = [];
  visit(root);
  end();
  return runs;

  function visit(parent: Element): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) run.push(node);
      else if (node instanceof Element) enter(node);
    }
  }

  function enter(element: Element): void {
    if (element.localName === 'br') return void run.push('\n');
    if (element.matches(`${CLOSED},${EDITABLE}`)) return end();
    if (INLINE.has(element.localName)) return visit(element);
    end();
    if (!deep) return;
    visit(element);
    end();
  }

  function end(): void {
    if (run.some((part) => part !== '\n')) runs.push(run);
    run = [];
  }
}

/** Up to `reach` characters of what stands before a node inside of `root`. */
export function textBefore(node: Node, root: Element, reach: number): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  let text = '';
  for (let steps = 0; text.length < reach && steps < 20; steps += 1) {
    const before = walker.previousNode();
    if (!(before instanceof Text)) break;
    text = `${before.data} ${text}`;
  }
  return text.slice(-reach);
}
