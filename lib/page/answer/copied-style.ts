/**
 * Properties that a mirrored element takes over. Not width and height (used values, which would freeze
 * the layout), nothing that animates.
 */
const PROPERTIES =
  `display,position,float,clear,box-sizing,vertical-align,overflow-x,overflow-y,visibility,opacity,order,z-index,
  margin-top,margin-right,margin-bottom,margin-left,padding-top,padding-right,padding-bottom,padding-left,
  border-top-width,border-right-width,border-bottom-width,border-left-width,border-top-style,border-right-style,
  border-bottom-style,border-left-style,border-top-color,border-right-color,border-bottom-color,border-left-color,
  border-top-left-radius,border-top-right-radius,border-bottom-left-radius,border-bottom-right-radius,
  background-color,background-image,background-size,background-position,background-repeat,background-clip,box-shadow,
  color,font-family,font-size,font-weight,font-style,font-stretch,font-variant,font-feature-settings,line-height,
  letter-spacing,word-spacing,text-align,text-decoration-line,text-decoration-style,text-decoration-color,
  text-decoration-thickness,text-underline-offset,text-indent,text-transform,text-wrap,white-space,word-break,
  overflow-wrap,tab-size,direction,unicode-bidi,writing-mode,list-style-type,list-style-position,list-style-image,
  border-collapse,border-spacing,caption-side,table-layout,empty-cells,max-width,min-width,max-height,min-height,
  flex-direction,flex-wrap,flex-grow,flex-shrink,flex-basis,justify-content,align-items,align-self,align-content,
  row-gap,column-gap,cursor,fill,stroke,stroke-width,counter-reset,counter-increment,counter-set,quotes`
    .split(',')
    .map((name) => name.trim());

/** Boxes whose size isn't their content's. */
const SIZED = new Set(['img', 'svg', 'input', 'button', 'canvas', 'video', 'hr', 'iframe']);

/**
 * Computed styles of the page's elements as text, each kind of element looked up once: elements of one
 * tag, class and place among their siblings, below such elements, look the same.
 */
export class CopiedStyles {
  private texts = new Map<string, string>();
  private keys = new WeakMap<Element, string>();
  private families = new Map<string, string>();
  private ids = new Map<string, number>();

  /** Looks of the page may have changed: forget them. */
  clear(): void {
    this.texts.clear();
    this.families.clear();
    this.keys = new WeakMap();
  }

  /** Declarations for the mirror image of an element. */
  textFor(element: Element): string {
    const key = this.keyOf(element);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const text = declarations(element);
    this.texts.set(key, text);
    return text;
  }

  /** Font family of an element. */
  familyOf(element: Element): string {
    const key = this.keyOf(element);
    const known = this.families.get(key);
    if (known !== undefined) return known;
    const family = getComputedStyle(element).fontFamily;
    if (family !== '') this.families.set(key, family);
    return family;
  }

  /** Short names for long keys, so that deep trees don't make them longer and longer. */
  private keyOf(element: Element): string {
    const known = this.keys.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const above = parent && parent !== document.body ? this.keyOf(parent) : '';
    const { id, className } = element;
    const inline = element.getAttribute('style') ?? '';
    const full = `${above}>${element.localName}#${id}.${String(className)}{${inline}}${placeOf(element)}`;
    const number = this.ids.get(full) ?? this.ids.size;
    this.ids.set(full, number);
    const key = String(number);
    this.keys.set(element, key);
    return key;
  }
}

/** First, last, odd or even: what style sheets tell apart. */
function placeOf(element: Element): string {
  const first = element.previousElementSibling === null;
  const last = element.nextElementSibling === null;
  if (element.localName !== 'tr') return `${first}${last}`;
  return `${first}${last}${element instanceof HTMLTableRowElement ? element.rowIndex % 2 : ''}`;
}

function declarations(element: Element): string {
  const style = getComputedStyle(element);
  const names = SIZED.has(element.localName) ? [...PROPERTIES, 'width', 'height'] : PROPERTIES;
  const text = names.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  return element.localName === 'table' && fillsParent(element) ? `${text};width:100%` : text;
}

/** Percentages can't be read back; a table as wide as its place most likely has one. */
function fillsParent(element: Element): boolean {
  const parent = element.parentElement;
  if (!parent) return false;
  return element.getBoundingClientRect().width >= parent.clientWidth - 40 && parent.clientWidth > 0;
}
