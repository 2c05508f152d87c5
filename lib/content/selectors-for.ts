/** Names that builds make up anew each time say nothing tomorrow. */
const MADE_UP = /\d{3}|[0-9a-f]{6}|^(?:css|sc|jss|_)|^:r|--?[A-Za-z0-9]*\d[A-Za-z0-9]*$/;

/** Attributes that people write by hand, the steadiest first. */
const STEADY = ['data-testid', 'data-test', 'name', 'aria-label', 'placeholder', 'role'] as const;

/** Selectors that find an element again after a reload, the best first: at most three, at least one. */
export function selectorsFor(element: Element): string[] {
  const tag = element.tagName.toLowerCase();
  const editable = element.getAttribute('contenteditable') === null ? '' : '[contenteditable]';
  const byId = element.id !== '' && !MADE_UP.test(element.id) ? [`#${CSS.escape(element.id)}`] : [];
  const byAttribute = STEADY.flatMap((name) => {
    const value = element.getAttribute(name);
    return value !== null && value !== '' && value.length <= 80
      ? [`${tag}[${name}="${CSS.escape(value)}"]`]
      : [];
  });
  const byClass = [...element.classList]
    .filter((name) => !MADE_UP.test(name))
    .slice(0, 1)
    .map((name) => `${tag}.${CSS.escape(name)}`);
  return [...byId, ...byAttribute, ...byClass, `${tag}${editable}`].slice(0, 3);
}
