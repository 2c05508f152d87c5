/** A marked span of a training text. Offsets count UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** One annotated text. */
export interface Example {
  readonly id: string;
  readonly lang: string;
  readonly file: string;
  readonly text: string;
  readonly spans: readonly Span[];
}

const MARKUP = /\[\[([A-Z_]+)\|([^\]\n]*?)\]\]/g;

function unmark(marked: string): Pick<Example, 'text' | 'spans'> {
  let text = '';
  let from = 0;
  const spans: Span[] = [];
  for (const match of marked.matchAll(MARKUP)) {
    const [whole, type = '', surface = ''] = match;
    text += marked.slice(from, match.index);
    spans.push({ start: text.length, end: text.length + surface.length, type });
    text += surface;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), spans };
}

/** Reads a file of annotated texts: records begin with `=== id=… lang=…`, spans stand as `[[TYPE|text]]`. */
export function parseExamples(source: string, file: string): Example[] {
  const parts = source.replace(/\r\n/g, '\n').split(/^=== (.*)$/m);
  const examples: Example[] = [];
  for (let i = 1; i < parts.length; i += 2) {
    const head = parts[i] ?? '';
    const body = (parts[i + 1] ?? '').replace(/^\n/, '').replace(/\s+$/, '');
    const value = (key: string) => new RegExp(`\\b${key}=(\\S+)`).exec(head)?.[1] ?? '';
    examples.push({ id: value('id'), lang: value('lang'), file, ...unmark(body) });
  }
  return examples;
}
