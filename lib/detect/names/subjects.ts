/**
 * The file of full names that texts mention as a subject, below the extension's root: historic and public
 * persons, figures of fiction, brands. A namesake with an anchor ("Herr", a signature) is still found; the
 * list only keeps the bare name of a known person from being taken for a customer. The caller loads it.
 */
export const SUBJECTS_FILE = 'detect/subjects.txt';

let names: ReadonlySet<string> = new Set();

/** Takes the file of subjects: names in lower case, parted by commas and line breaks. Until then nobody is known. */
export function takeSubjects(bytes: Uint8Array): void {
  names = new Set(new TextDecoder().decode(bytes).trim().split(/[,\n]/));
}

/** Whether a full name is that of a known subject. Case does not count. */
export const isSubject = (name: string): boolean => names.has(name.toLowerCase());
