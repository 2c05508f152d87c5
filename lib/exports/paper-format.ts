/** Files that a paper can become, in the order of the menu. */
export const PAPER_FORMATS = ['html', 'docx', 'xlsx', 'excel', 'csv', 'json', 'markdown'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

const EXTENSIONS: Readonly<Record<PaperFormat, string>> = {
  html: 'html',
  docx: 'docx',
  xlsx: 'xlsx',
  excel: 'csv',
  csv: 'csv',
  json: 'json',
  markdown: 'md',
};

/** Ending of a format's files. */
export function extensionOf(format: PaperFormat): string {
  return EXTENSIONS[format];
}
