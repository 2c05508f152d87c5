/** Name and extension; the dot belongs to neither. */
export function splitName(name: string): { readonly stem: string; readonly extension: string } {
  const match = /^(.+)\.([^.\s]{1,10})$/s.exec(name);
  return { stem: match?.[1] ?? name, extension: match?.[2] ?? '' };
}

/** A file name as a line of text, of the same length: `Angebot_Max-Muster` reads as `Angebot Max Muster`. */
export function readableName(name: string): string {
  const { stem, extension } = splitName(name);
  return stem.replace(/[_+]|(?<=\p{L})[.-](?=\p{Lu})/gu, ' ') + (extension && `.${extension}`);
}

/** Signs that file systems refuse give way to a hyphen. */
export function safeName(name: string, extension?: string): string {
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-');
  return extension === undefined ? safe : `${splitName(safe).stem}.${extension}`;
}
