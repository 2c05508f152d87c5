import { createElement, isSubmit, type Mount } from '@/test/replica/page/setup';

/** An editable element without a library: its document is its model. */
export const mount: Mount = ({ parent, spec, keys, initial = '', submit, changed }) => {
  const element = createElement(spec, 'div');
  element.setAttribute('contenteditable', 'true');
  element.style.whiteSpace = 'pre-wrap';
  element.textContent = initial;
  parent.append(element);
  element.addEventListener('input', changed);
  element.addEventListener('keydown', (event) => {
    if (!isSubmit(event, keys)) return;
    event.preventDefault();
    submit();
  });
  return {
    element,
    model: () => lines(element).join('\n'),
    clear: () => element.replaceChildren(),
    focus: () => element.focus(),
  };
};

/** Lines as a reader sees them: blocks and breaks end a line, the filler break of an empty block doesn't. */
function lines(root: HTMLElement): string[] {
  const out: string[] = [];
  let open: string | null = null;
  const close = () => {
    if (open !== null) out.push(open);
    open = null;
  };
  const visit = (node: Node) => {
    if (node instanceof Text) open = (open ?? '') + node.data;
    else if (node instanceof HTMLBRElement) {
      open ??= '';
      if (node.nextSibling || node.parentNode === root) close();
    } else if (node instanceof HTMLElement) {
      const block = ['DIV', 'P', 'LI'].includes(node.tagName);
      if (block) close();
      node.childNodes.forEach(visit);
      if (block) close();
    }
  };
  root.childNodes.forEach(visit);
  close();
  return out.flatMap((line) => line.split('\n'));
}
