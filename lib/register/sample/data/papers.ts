import type { Text } from '@/lib/law/types';
import type { Incident } from '../../model/incident';
import type { LiteracyRecord } from '../../model/literacy-record';
import type { NoticeFields } from '../../model/transparency-notice';

interface SampleNotice {
  /** Key of the use case; `null`: for the whole company. */
  readonly useCase: string | null;
  readonly daysAgo: number;
  /** Wordings, oldest first: each is a version. */
  readonly texts: readonly Text[];
  readonly fields: Omit<NoticeFields, 'useCaseId' | 'language' | 'text' | 'inPlaceSince' | 'checkedDay'>;
}

export const notices: readonly SampleNotice[] = [
  {
    useCase: 'chatbot',
    daysAgo: 105,
    texts: [
      {
        de: 'Hier antwortet ein KI-System von Muster GmbH.',
        en: 'You are talking to an AI system of Muster GmbH.',
      },
      {
        de: 'Hier antwortet ein KI-System von Muster GmbH. Möchten Sie mit einem Menschen sprechen, schreiben Sie „Mitarbeiter“.',
        en: 'You are talking to an AI system of Muster GmbH. Type "agent" to reach a person.',
      },
    ],
    fields: {
      type: 'chatbot',
      required: 'required',
      basis: 'Art. 50(1) KI-VO, R40',
      placement: { code: 'first_message', text: '' },
      euLabel: 'AI',
      accessible: 'yes',
      state: 'in_place',
      evidenceRef: 'https://www.muster.example',
    },
  },
  {
    useCase: 'pictures',
    daysAgo: 16,
    texts: [{ de: 'Bild: mit KI erzeugt.', en: 'Image: AI-generated.' }],
    fields: {
      type: 'image',
      required: 'required',
      basis: 'Art. 50(4) KI-VO, R43',
      placement: { code: 'on_content', text: '' },
      euLabel: 'AI_GENERATED',
      accessible: 'unchecked',
      state: 'draft',
      evidenceRef: '',
    },
  },
  {
    useCase: null,
    daysAgo: 60,
    texts: [
      {
        de: 'Wir setzen KI ein für: Antworten auf Mails, Angebotstexte, Übersetzungen und den Chatbot für Störungen. Ihre personenbezogenen Daten geben wir dabei nur mit Platzhaltern weiter.',
        en: 'We use AI for: answers to mails, texts of offers, translations and the chatbot for faults. We pass on your personal data with placeholders only.',
      },
    ],
    fields: {
      type: 'customer_page',
      required: 'voluntary',
      basis: 'Art. 13, 14 DS-GVO',
      placement: { code: 'page', text: '' },
      euLabel: 'none',
      accessible: 'yes',
      state: 'in_place',
      evidenceRef: 'https://www.muster.example/ki',
    },
  },
];

export const reviews = [
  {
    useCase: 'articles',
    daysAgo: 45,
    label: { de: 'Förderung 2026: was jetzt gilt', en: 'Subsidies 2026: what holds now' },
  },
  {
    useCase: 'articles',
    daysAgo: 15,
    label: { de: 'Wärmepumpe im Altbau', en: 'Heat pumps in old buildings' },
  },
] as const satisfies readonly { useCase: string; daysAgo: number; label: Text }[];

interface SampleTraining {
  /** Days ago; negative: planned. */
  readonly heldAgo: number;
  readonly need: Text;
  readonly topics: readonly Text[];
  readonly fields: Pick<LiteracyRecord, 'roleGroup' | 'measure' | 'durationMin' | 'participantsCount'>;
}

const basics: readonly Text[] = [
  { de: 'Grenzen der KI', en: 'Limits of AI' },
  { de: 'Personenbezogene Daten', en: 'Personal data' },
  { de: 'Kennzeichnung', en: 'Labels' },
];

export const trainings: readonly SampleTraining[] = [
  {
    heldAgo: 145,
    need: { de: 'Mails mit KI beantworten', en: 'Answer mails with AI' },
    topics: basics,
    fields: { roleGroup: 'service', measure: 'instruction', durationMin: 60, participantsCount: 9 },
  },
  {
    heldAgo: 138,
    need: { de: 'Angebote mit KI schreiben', en: 'Write offers with AI' },
    topics: basics,
    fields: { roleGroup: 'sales', measure: 'instruction', durationMin: 60, participantsCount: 7 },
  },
  {
    heldAgo: 345,
    need: { de: 'Texte und Bilder veröffentlichen', en: 'Publish texts and pictures' },
    topics: basics,
    fields: { roleGroup: 'marketing', measure: 'workshop', durationMin: 120, participantsCount: 3 },
  },
  {
    heldAgo: -10,
    need: { de: 'KI im Personalwesen', en: 'AI in HR' },
    topics: basics,
    fields: { roleGroup: 'hr', measure: 'workshop', durationMin: 90, participantsCount: 0 },
  },
];

interface SampleIncident {
  readonly daysAgo: number;
  readonly description: Text;
  readonly measure: Text;
  readonly reason: Text;
  readonly closedAgo: number | null;
  readonly fields: Pick<Incident, 'toolId' | 'kind' | 'types'> & {
    readonly decision: Incident['art33']['decision'];
  };
}

export const incidents: readonly SampleIncident[] = [
  {
    daysAgo: 90,
    description: {
      de: 'Adressliste in ein gesperrtes Werkzeug eingefügt.',
      en: 'A list of addresses was pasted into a blocked tool.',
    },
    measure: {
      de: 'Konto gelöscht, Löschung beim Anbieter verlangt, Unterweisung wiederholt.',
      en: 'Account deleted, deletion demanded from the vendor, instruction repeated.',
    },
    reason: {
      de: 'Voraussichtlich kein Risiko für die Betroffenen.',
      en: 'No risk to those concerned is likely.',
    },
    closedAgo: 84,
    fields: {
      toolId: 'deepseek',
      kind: 'personal_data_without_avv',
      types: { PERSON: 12, ADDRESS: 12 },
      decision: 'not_reported',
    },
  },
  {
    daysAgo: 9,
    description: {
      de: 'Falsche Förderhöhe in einem Angebot übernommen.',
      en: 'A wrong amount of subsidy was taken over into an offer.',
    },
    measure: { de: 'Kunde informiert, Angebot berichtigt.', en: 'Customer informed, offer corrected.' },
    reason: { de: '', en: '' },
    closedAgo: null,
    fields: { toolId: 'chatgpt', kind: 'wrong_output_used', types: {}, decision: 'not_reported' },
  },
];
