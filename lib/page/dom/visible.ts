/** Whether a person can see and use an element. Reads layout: call it on events, never while idle. */
export function isVisible(element: Element): boolean {
  if (element.closest('[aria-hidden="true"], [hidden], [inert]')) return false;
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && hasSize(element);
}

function hasSize(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}
