import type { Sink } from './flat-walk';
import type { Hit } from './hit';

/** Line feeds around an element: paragraphs stand apart, lines below each other. */
const APART = new Set('p,h1,h2,h3,h4,h5,h6,pre,blockquote,table,ul,ol,dl,hr,figure'.split(','));
const LINES = new Set(
  'div,li,tr,dt,dd,section,article,main,header,footer,aside,nav,thead,tbody,caption'.split(','),
);

/** Puts a walk together as plain text, as browsers do when one copies. */
export class PlainText implements Sink {
  private out = '';
  /** Line feeds due before the next word. */
  private due = 0;
  private cells = 0;
  private readonly real: boolean;

  constructor(real: boolean) {
    this.real = real;
  }

  get result(): string {
    return this.out.replace(/[ \t]+\n/g, '\n').trimEnd();
  }

  open(element: Element): void {
    this.edge(element);
    if (element.localName === 'tr') this.cells = 0;
    if (element.localName === 'td' || element.localName === 'th') {
      if (this.cells > 0) this.out += '\t';
      this.cells += 1;
    }
    if (element.localName === 'br') this.out += '\n';
  }

  close(element: Element): void {
    this.edge(element);
  }

  text(text: string, at: Element): void {
    this.write(keepsSpace(at) ? text : this.collapsed(text));
  }

  hit(hit: Hit): void {
    this.write(this.real ? hit.value : hit.source);
  }

  private collapsed(text: string): string {
    const single = text.replace(/[ \t\r\n\f]+/g, ' ');
    return single.startsWith(' ') && (this.due > 0 || /(^|[ \n\t])$/.test(this.out))
      ? single.slice(1)
      : single;
  }

  private write(text: string): void {
    if (text === '') return;
    if (this.out !== '' && this.due > 0) this.out = this.out.replace(/ +$/, '') + '\n'.repeat(this.due);
    this.due = 0;
    this.out += text;
  }

  private edge(element: Element): void {
    const inList = element.localName !== 'li' && element.closest('li,td,th') !== null;
    if (APART.has(element.localName)) this.due = Math.max(this.due, inList ? 1 : 2);
    else if (LINES.has(element.localName)) this.due = Math.max(this.due, 1);
  }
}

/** Puts a walk together as HTML without classes and styles of the page. */
export class Html implements Sink {
  private out = '';
  private readonly real: boolean;

  constructor(real: boolean) {
    this.real = real;
  }

  get result(): string {
    return this.out;
  }

  open(element: Element): void {
    const name = tagFor(element);
    if (name === null) return;
    const attributes = ['href', 'colspan', 'rowspan', 'start', 'lang', 'dir'].flatMap((attribute) => {
      const value = element.getAttribute(attribute);
      return value === null ? [] : [` ${attribute}="${escaped(value)}"`];
    });
    const style = name === 'div' && keepsSpace(element) ? ' style="white-space:pre-wrap"' : '';
    this.out += `<${name}${attributes.join('')}${style}>`;
  }

  close(element: Element): void {
    const name = tagFor(element);
    if (name !== null && name !== 'br' && name !== 'hr') this.out += `</${name}>`;
  }

  text(text: string): void {
    this.out += escaped(text);
  }

  hit(hit: Hit): void {
    this.out += escaped(this.real ? hit.value : hit.source);
  }
}

const MEANT = new Set(
  'a,b,blockquote,br,caption,code,dd,del,dl,dt,em,h1,h2,h3,h4,h5,h6,hr,i,ins,kbd,li,mark,ol,p,pre,q,s,strong,sub,sup,table,tbody,td,th,thead,tr,u,ul'.split(
    ',',
  ),
);

/** What an element is called elsewhere; `null` for those that only carry the page's looks. */
function tagFor({ localName }: Element): string | null {
  if (MEANT.has(localName)) return localName;
  return LINES.has(localName) ? 'div' : null;
}

const keepsSpace = (element: Element): boolean => {
  const space = getComputedStyle(element).whiteSpace;
  return space.startsWith('pre') || space.startsWith('break-spaces');
};

/** Text for HTML, in text and in attributes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
