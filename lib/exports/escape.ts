const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for the content or a quoted attribute of HTML or XML. What XML 1.0 forbids is dropped. */
export function escapeMarkup(text: string): string {
  return NEEDS.test(text) ? allowed(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '') : text;
}

/** The text without control characters, halves of surrogate pairs and non-characters. */
export function allowed(text: string): string {
  return text.replace(CONTROLS, '').toWellFormed();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NEEDS = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;
