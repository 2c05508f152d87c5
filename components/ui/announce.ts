/**
 * Says something to screen readers without moving the focus. The page has an element for it from the
 * start (`#announcer`, a `status`): one that comes together with its text is often not read.
 */
export function announce(text: string): void {
  const announcer = document.getElementById('announcer');
  if (announcer) announcer.textContent = text;
}
