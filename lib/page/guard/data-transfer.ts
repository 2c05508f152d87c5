/**
 * The text of a paste or drop. Read at once: browsers empty the transfer when the listener returns.
 * Where only HTML is offered its text counts, since an editor would take that.
 */
export function pastedText(transfer: DataTransfer | null): string {
  if (!transfer) return '';
  const plain = transfer.getData('text/plain');
  if (plain !== '') return plain;
  const html = transfer.getData('text/html');
  return html === '' ? '' : (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '');
}
