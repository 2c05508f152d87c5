/**
 * Puts a text on the clipboard: by the clipboard's interface, else by the old copy command, for which
 * the text is selected in `field`. When both fail, the text stays selected for the person's own copy key.
 *
 * @returns whether it was copied
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, field); // the page's permissions policy may forbid the interface
  }
}

function copySelected(text: string, field: HTMLTextAreaElement | null): boolean {
  if (!field) return false;
  field.value = text;
  field.focus();
  field.select();
  return document.execCommand('copy');
}
