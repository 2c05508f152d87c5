/**
 * Turns a CSS selector into the smallest element structure that it matches, so that a replica page
 * carries exactly the markup that the tool's description promises. Only the CSS that the descriptions
 * use is understood; anything else throws.
 */
export interface ElementSpec {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  /** From `:has(...)`: an element inside. */
  readonly inside: ElementSpec | null;
  /** From `a + b`: an element before. */
  readonly before: ElementSpec | null;
}

/** The chain from the outermost ancestor to the element itself. `body:has(...)` asks nothing of us and goes. */
export function chainFor(selector: string): ElementSpec[] {
  const chain: ElementSpec[] = [];
  let before: ElementSpec | null = null;
  for (const part of split(selector)) {
    if (part === '>' || part.startsWith('body:has(')) continue;
    if (part === '+') before = chain.pop() ?? null;
    else {
      chain.push({ ...compound(part), before });
      before = null;
    }
  }
  return chain;
}

/** Splits at spaces outside of brackets. */
function split(selector: string): string[] {
  return selector.match(/(?:\[[^\]]*\]|\([^)]*\)|[^\s[(])+/g) ?? [];
}

function compound(part: string): ElementSpec {
  const spec = { tag: null as string | null, id: null as string | null, classes: [] as string[] };
  const attributes: Record<string, string> = {};
  let inside: ElementSpec | null = null;
  let rest = part;
  while (rest !== '') {
    const token = TOKEN.exec(rest);
    if (!token?.groups) throw new Error(`selector not understood: ${part}`);
    const { tag, id, className, name, value, pseudo, argument } = token.groups;
    if (tag) spec.tag = tag;
    else if (id) spec.id = id;
    else if (className) spec.classes.push(className);
    else if (name === 'class') spec.classes.push(value ?? '');
    else if (name) attributes[name] = value ?? FILLER;
    else if (pseudo === 'has') inside = compound(argument ?? '');
    rest = rest.slice(token[0].length);
  }
  return { ...spec, attributes, inside, before: null };
}

/** Value of an attribute that only has to be there and not be empty. */
const FILLER = '…';

const TOKEN =
  /^(?:(?<tag>[a-zA-Z][\w-]*)|#(?<id>[\w-]+)|\.(?<className>[\w-]+)|\[(?<name>[\w-]+)(?:[*^$~|]?=["']?(?<value>[^"'\]]*)["']?)?\]|:(?<pseudo>has|not)\((?<argument>(?:[^()]|\([^)]*\))*)\))/;
