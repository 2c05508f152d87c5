import { defineRecogniser, hitOf } from '../../define-recogniser';
import type { Examples } from '../../recogniser';

/** A line of a list of extensions: "-23 Labor Dr. Huth", "-40 Pforte". */
const ENTRY = /^ ?(-\d{1,4})(?=[ \t]{1,8}\p{L})/gmu;
/** Words that make such a list one of telephone numbers. */
const ANNOUNCED = /durchwahl|nebenstelle|interne? nummer|zentrale|telefonliste|extension|internal numbers/;
const FEWEST = 3;

/** Lists of extensions, each with a hyphen at the start of its line. */
export const extensionList = defineRecogniser({
  id: 'extension-list',
  type: 'PHONE',
  keywords: ['durchwahl', 'nebenstelle', 'nummer', 'zentrale', 'telefonliste', 'extension', 'numbers'],
  find: ({ text, lower }) => {
    if (!ANNOUNCED.test(lower)) return [];
    const entries = [...text.matchAll(ENTRY)];
    if (entries.length < FEWEST) return [];
    return entries.map(({ index, 0: line, 1: extension = '' }) =>
      hitOf(index + line.length - extension.length, extension, 'likely', { key: 'list' }),
    );
  },
});

export const examples: Examples = {
  hits: ['Durchwahlen (Zentrale -0)\n[[-11]] Empfang\n[[-23]] Labor Dr. Huth\n[[-99]] Fax'],
  misses: [
    'Zentrale, Temperaturen:\n-11 Grad\n-12 Grad',
    'Zu tun:\n-1 Eier\n-2 Mehl\n-3 Zucker\n-4 Salz',
    'Durchwahl\n- 11 Empfang\n- 12 Labor\n- 13 Fax',
  ],
};
