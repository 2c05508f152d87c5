import { SAMPLES as TEXTS } from '@/components/practice/samples';
import type { PracticeLanguage } from './words';

export interface Sample {
  readonly id: string;
  readonly name: Readonly<Record<PracticeLanguage, string>>;
  readonly text: string;
}

/** Texts to paste, those of the practice page in the extension and one more. */
export const SAMPLES: readonly Sample[] = [
  { id: 'harmless', name: { de: 'Harmlos: Aushang', en: 'Harmless: notice' }, text: TEXTS.harmless.de },
  { id: 'mail', name: { de: 'E-Mail eines Kunden', en: 'Customer mail (German)' }, text: TEXTS.mail.de },
  { id: 'special', name: { de: 'Krankmeldung', en: 'Sick note (German)' }, text: TEXTS.special.de },
  {
    id: 'secret',
    name: { de: 'Zugangsdaten', en: 'Credentials' },
    text: `Warum schlägt die Anmeldung fehl?

DB_HOST=db.intern.example
DB_USER=shop
DB_PASSWORD=Regenbogen-7711!
`,
  },
];
