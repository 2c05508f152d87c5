import type { Text } from '@/lib/law/types';
import type { Company } from '../../model/company';
import type { Fields } from '../../model/fields';
import type { PolicyFields } from '../../model/policy-version';

/** The invented company: heating and building services, 43 people. */
export const company: Fields<Company> = {
  name: 'Muster GmbH',
  shortName: 'muster-gmbh',
  address: 'Musterstraße 12\n12345 Musterstadt',
  email: 'info@muster.example',
  phone: '+49 30 5550100',
  website: 'https://www.muster.example',
  representative: 'Erika Mustermann',
  dpo: 'Datenschutz Beispiel (extern)',
  dpoContact: 'datenschutz@muster.example',
  authority: 'Landesbeauftragte für den Datenschutz',
  worksCouncil: 'yes',
  publicBody: 'no',
  headcounts: {
    management: 2,
    sales: 7,
    marketing: 3,
    service: 9,
    production: 12,
    accounting: 4,
    hr: 2,
    administration: 4,
  },
};

interface SamplePolicy {
  readonly daysAgo: number;
  readonly number: string;
  readonly text: Text;
  readonly changeNote: Text;
  readonly fields: Partial<PolicyFields>;
}

/** The rules, oldest first. */
export const policies: readonly SamplePolicy[] = [
  {
    daysAgo: 150,
    number: '1.0',
    text: {
      de: '1. Nur freigegebene Werkzeuge benutzen.\n2. Keine Kundendaten ohne Platzhalter eingeben.\n3. Ergebnisse prüfen, bevor sie das Haus verlassen.',
      en: '1. Use released tools only.\n2. Enter no customer data without placeholders.\n3. Check results before they leave the house.',
    },
    changeNote: { de: 'Erste Fassung.', en: 'First version.' },
    fields: { toolRules: { chatgpt: 'allowed', deepseek: 'blocked' } },
  },
  {
    daysAgo: 40,
    number: '2.0',
    text: {
      de: '1. Nur freigegebene Werkzeuge benutzen; neue bei der KI-Stelle melden.\n2. Kundendaten nur mit Platzhaltern eingeben, Gesundheitsdaten nie.\n3. Ergebnisse fachlich prüfen, bevor sie das Haus verlassen.\n4. Bilder, die echt wirken, kennzeichnen.\n5. Keine Auswahl von Bewerbungen durch KI.\n6. Fragen und Fehler melden: niemand bekommt dafür Ärger.',
      en: '1. Use released tools only; report new ones to the AI officer.\n2. Enter customer data with placeholders only, health data never.\n3. Have results checked by someone who knows before they leave the house.\n4. Label pictures that look real.\n5. No selection of applicants by AI.\n6. Report questions and mistakes: nobody gets into trouble for it.',
    },
    changeNote: {
      de: 'Regeln für Bilder und Bewerbungen ergänzt.',
      en: 'Rules for pictures and applications added.',
    },
    fields: {
      toolRules: {
        chatgpt: 'allowed',
        deepl: 'allowed',
        'm365-copilot': 'allowed',
        claude: 'allowed_no_personal_data',
        deepseek: 'blocked',
      },
      typeActions: { SECRET: 'block', SOCIAL_SECURITY: 'block' },
      worksAgreementRef: 'BV 2026-03',
    },
  },
];
