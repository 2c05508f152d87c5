/** Open shadow roots of the page in and below a node, outer ones first. Ours are closed, so never among them. */
export function openRootsIn(node: ParentNode & Node): ShadowRoot[] {
  const own = node instanceof Element ? [node] : [];
  return [...own, ...node.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...openRootsIn(shadowRoot)] : [],
  );
}
