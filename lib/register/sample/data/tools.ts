import type { Text } from '@/lib/law/types';
import type { ToolRecord } from '../../model/tool';
import type { VendorCheck } from '../../model/vendor-check';

export type CheckKey = 'openai' | 'deepl' | 'microsoft' | 'chatbot';

interface SampleCheck {
  /** Tool whose vendor's facts are taken; `null`: nothing is known beforehand. */
  readonly facts: string | null;
  readonly fields: Partial<VendorCheck>;
  readonly howItWorks: Text;
  readonly retention: Text;
  readonly conditions: Text;
  readonly reviewInDays: number;
}

interface SampleTool {
  readonly id: string;
  readonly firstSeenAgo: number | null;
  readonly fields: Partial<ToolRecord>;
  readonly statusReason?: Text;
  /** Key of its vendor check. */
  readonly check?: CheckKey;
}

/** Tools of the sample: some decided, some new, one blocked, two entered by hand. */
export const tools: readonly SampleTool[] = [
  {
    id: 'chatgpt',
    firstSeenAgo: 178,
    fields: { plan: 'business', accountType: 'company_named', status: 'allowed' },
    statusReason: {
      de: 'Vertrag geschlossen, kein Training mit Eingaben. Kundendaten nur mit Platzhaltern.',
      en: 'Contract signed, no training on inputs. Customer data with placeholders only.',
    },
    check: 'openai',
  },
  {
    id: 'deepl',
    firstSeenAgo: 176,
    fields: { plan: 'business', accountType: 'company_functional', status: 'allowed' },
    statusReason: { de: 'Anbieter in Deutschland, Pro-Tarif.', en: 'Vendor in Germany, Pro plan.' },
    check: 'deepl',
  },
  {
    id: 'm365-copilot',
    firstSeenAgo: 120,
    fields: { plan: 'business', accountType: 'company_named', status: 'allowed' },
    statusReason: {
      de: 'Im Tarif enthalten, Vertrag gilt.',
      en: 'Part of the plan, the contract covers it.',
    },
    check: 'microsoft',
  },
  {
    id: 'claude',
    firstSeenAgo: 60,
    fields: { plan: 'consumer_paid', accountType: 'company_named', status: 'allowed_no_personal_data' },
    statusReason: {
      de: 'Privater Tarif: nur ohne Personenbezug.',
      en: 'Consumer plan: without personal data only.',
    },
  },
  { id: 'perplexity', firstSeenAgo: 12, fields: { plan: 'unknown', status: 'new' } },
  {
    id: 'midjourney',
    firstSeenAgo: 20,
    fields: { plan: 'consumer_paid', status: 'in_review', kind: 'image' },
  },
  {
    id: 'deepseek',
    firstSeenAgo: 95,
    fields: { status: 'blocked' },
    statusReason: { de: 'Speicherung in China, keine Grundlage.', en: 'Storage in China, no basis.' },
  },
  {
    id: 'own-chatbot',
    firstSeenAgo: null,
    fields: {
      name: 'Störungs-Chatbot',
      vendor: 'Beispiel Software AG',
      hosts: ['www.muster.example'],
      kind: 'chat',
      plan: 'business',
      accountType: 'company_functional',
      status: 'allowed',
      embeddedIn: 'Website',
    },
    statusReason: {
      de: 'Hinweis steht in der ersten Nachricht.',
      en: 'The notice stands in the first message.',
    },
    check: 'chatbot',
  },
];

/** Vendor checks; what is known beforehand comes from the law's facts on vendors. */
export const vendorChecks: Readonly<Record<CheckKey, SampleCheck>> = {
  openai: {
    facts: 'chatgpt',
    fields: {
      productPlan: 'ChatGPT Business',
      plan: 'business',
      avvState: 'signed',
      avvVersion: '2026-04',
      transferBasis: ['dpf', 'scc'],
      dpfEntity: 'OpenAI OpCo, LLC',
      tiaState: 'done',
      tiaRef: 'Ordner Datenschutz, TIA 3',
      storageRegion: 'eea_option',
      inferenceRegion: 'third_country',
      supportAccess: 'third_country',
      transferCountry: 'US',
      historySetting: 'on',
      result: 'ok_with_conditions',
    },
    howItWorks: {
      de: 'Großes Sprachmodell (GPT-Familie), das Texte Wort für Wort vorhersagt. Es kennt unsere Daten nur aus der Eingabe.',
      en: 'Large language model (GPT family) that predicts texts word by word. It knows our data from the input alone.',
    },
    retention: { de: 'Verlauf 30 Tage nach dem Löschen.', en: 'History 30 days after deletion.' },
    conditions: { de: 'Kundendaten nur mit Platzhaltern.', en: 'Customer data with placeholders only.' },
    reviewInDays: 60,
  },
  deepl: {
    facts: 'deepl',
    fields: {
      productPlan: 'DeepL Pro',
      plan: 'business',
      avvState: 'signed',
      avvVersion: '2025-11',
      transferBasis: ['none_needed'],
      tiaState: 'not_needed',
      storageRegion: 'eea',
      inferenceRegion: 'eea',
      supportAccess: 'eea',
      historySetting: 'off',
      result: 'ok',
    },
    howItWorks: {
      de: 'Neuronales Übersetzungsmodell. Texte werden im Pro-Tarif nicht gespeichert.',
      en: 'Neural translation model. With the Pro plan texts are not stored.',
    },
    retention: { de: 'Keine Speicherung der Texte.', en: 'Texts are not stored.' },
    conditions: { de: '', en: '' },
    reviewInDays: 200,
  },
  microsoft: {
    facts: 'm365-copilot',
    fields: {
      productPlan: 'Microsoft 365 Copilot',
      plan: 'business',
      avvState: 'signed',
      avvVersion: 'DPA 2026-01',
      transferBasis: ['dpf'],
      dpfEntity: 'Microsoft Corporation',
      tiaState: 'open',
      storageRegion: 'eea',
      inferenceRegion: 'eea_option',
      supportAccess: 'unknown',
      transferCountry: 'US',
      historySetting: 'on',
      result: 'open',
    },
    howItWorks: {
      de: 'Sprachmodell im Büropaket, das auf Dateien und Mails des Benutzers zugreift.',
      en: 'Language model in the office package that reads the files and mails of its user.',
    },
    retention: { de: 'Nach den Einstellungen des Mandanten.', en: 'As set for the tenant.' },
    conditions: { de: '', en: '' },
    reviewInDays: 20,
  },
  chatbot: {
    facts: null,
    fields: {
      vendor: 'Beispiel Software AG',
      productPlan: 'Website-Chat',
      plan: 'business',
      contractingEntity: 'Beispiel Software AG',
      seatCountry: 'DE',
      avvState: 'signed',
      avvVersion: '1.2',
      trainingBusiness: 'no',
      transferBasis: ['none_needed'],
      tiaState: 'not_needed',
      storageRegion: 'eea',
      inferenceRegion: 'eea',
      supportAccess: 'eea',
      historySetting: 'on',
      result: 'ok',
    },
    howItWorks: {
      de: 'Sprachmodell mit unseren Anleitungen als Wissensbasis, betrieben in Deutschland.',
      en: 'Language model with our manuals as its knowledge, run in Germany.',
    },
    retention: { de: 'Gespräche 90 Tage.', en: 'Conversations 90 days.' },
    conditions: { de: '', en: '' },
    reviewInDays: 300,
  },
};
