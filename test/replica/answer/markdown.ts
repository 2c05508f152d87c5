import { createElement as h, type ReactNode } from 'react';

/** A small Markdown renderer of the kind chats use: React elements, keyed by position. */
export function renderMarkdown(source: string): ReactNode[] {
  return blocks(source.split('\n')).map((block, index) => render(block, index));
}

interface Block {
  readonly kind: 'p' | 'h' | 'ul' | 'ol' | 'code' | 'table' | 'quote';
  readonly lines: readonly string[];
}

const KINDS: readonly (readonly [RegExp, Block['kind']])[] = [
  [/^#{1,6} /, 'h'],
  [/^- /, 'ul'],
  [/^\d+\. /, 'ol'],
  [/^\|/, 'table'],
  [/^> /, 'quote'],
];

function blocks(lines: readonly string[]): Block[] {
  const found: { kind: Block['kind']; lines: string[] }[] = [];
  let open = false;
  let fenced = false;
  for (const line of lines) {
    if (line.startsWith('```')) {
      fenced = !fenced;
      if (fenced) found.push({ kind: 'code', lines: [] });
      open = false;
      continue;
    }
    if (!fenced && line.trim() === '') {
      open = false;
      continue;
    }
    const kind = fenced ? 'code' : (KINDS.find(([pattern]) => pattern.test(line))?.[1] ?? 'p');
    const last = found.at(-1);
    if (last && last.kind === kind && (open || fenced) && kind !== 'h') last.lines.push(line);
    else found.push({ kind, lines: [line] });
    open = true;
  }
  return found;
}

function render({ kind, lines }: Block, key: number): ReactNode {
  const item = (line: string): string => line.replace(/^(?:- |\d+\. |> |#{1,6} )/, '');
  if (kind === 'h') return h('h3', { key }, inline(item(lines[0] ?? '')));
  if (kind === 'quote') return h('blockquote', { key }, h('p', null, inline(lines.map(item).join('\n'))));
  if (kind === 'ul' || kind === 'ol')
    return h(
      kind,
      { key },
      lines.map((line, index) => h('li', { key: index }, inline(item(line)))),
    );
  if (kind === 'table') return table(lines, key);
  if (kind === 'code') return code(lines.join('\n'), key);
  return h('p', { key }, inline(lines.join('\n')));
}

function table(lines: readonly string[], key: number): ReactNode {
  const cells = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const row = (tag: 'td' | 'th', line: string, index: number): ReactNode =>
    h(
      'tr',
      { key: index },
      cells(line).map((cell, at) => h(tag, { key: at }, inline(cell))),
    );
  const [head = '', , ...body] = lines;
  return h(
    'table',
    { key },
    h('thead', null, row('th', head, 0)),
    h(
      'tbody',
      null,
      body.map((line, index) => row('td', line, index)),
    ),
  );
}

/** Words coloured as a highlighter would, with a header that has a button of its own. */
function code(text: string, key: number): ReactNode {
  const tokens = text.split(/(\b(?:const|return|SELECT|FROM)\b|"[^"]*")/);
  return h(
    'div',
    { key, className: 'code-block' },
    h('div', { className: 'code-head' }, h('button', { type: 'button' }, 'Code kopieren')),
    h(
      'pre',
      null,
      h(
        'code',
        null,
        tokens.map((token, index) =>
          index % 2 === 1 ? h('span', { key: index, className: 'token' }, token) : token,
        ),
      ),
    ),
  );
}

const INLINE =
  /\*\*((?:[^*]|\*(?!\*))+)\*\*|\*([^*\n]+)\*|`([^`\n]+)`|\[([^\]\n]+)\]\((https?:[^)\s]+)\)|(\n)/g;

function inline(text: string): ReactNode[] {
  const found: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) found.push(text.slice(from, match.index));
    found.push(marked(match, found.length));
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push(text.slice(from));
  return found;
}

function marked([, bold, italic, mono, label, href, lineBreak]: RegExpMatchArray, key: number): ReactNode {
  if (bold !== undefined) return h('strong', { key }, inline(bold));
  if (italic !== undefined) return h('em', { key }, italic);
  if (mono !== undefined) return h('code', { key }, mono);
  if (lineBreak !== undefined) return h('br', { key });
  return h('a', { key, href, onClick: (event: Event) => event.preventDefault() }, label);
}
