const LONGEST = 120;

export interface FileNameParts {
  /** What it is, e.g. `KI-Nutzungen`. */
  readonly document: string;
  /** Number of what it is about, e.g. `UC-014`. */
  readonly subject?: string;
  /** Short name of the company, where one is set. */
  readonly company?: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Counts up within the day, from 1. */
  readonly number: number;
  readonly extension: string;
}

/** A file's name by the rule `document_subject_company_day_vNN.ext`: ASCII, no spaces, at most 120 characters. */
export function fileName({ document, subject, company, day, number, extension }: FileNameParts): string {
  const tail = `_${day}_v${String(number).padStart(2, '0')}.${extension}`;
  const head = [document, subject, company].filter((part) => part !== undefined).map(plain);
  return (
    head
      .filter(Boolean)
      .join('_')
      .slice(0, LONGEST - tail.length) + tail
  );
}

const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
};

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[äöüÄÖÜß]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/[^\w. -]/g, '')
    .replace(/[\s_]+/g, '-')
    .replace(/^[.-]+|-+$/g, '');
}
