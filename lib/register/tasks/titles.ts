import type { OwnerRole, Text } from '@/lib/law/types';

interface OwnTask {
  readonly owner: OwnerRole;
  readonly title: Text;
  /** Days until it is due (design values). */
  readonly days: number;
}

/** What the register itself asks for, beside what the law's rules do. */
export const OWN_TASKS = {
  assess: {
    owner: 'ai_officer',
    days: 14,
    title: { de: 'Anwendungsfall einstufen', en: 'Classify the use case' },
  },
  purpose: {
    owner: 'department',
    days: 14,
    title: { de: 'Zweck des Anwendungsfalls angeben', en: 'State the purpose of the use case' },
  },
  reassess: {
    owner: 'ai_officer',
    days: 14,
    title: { de: 'Anwendungsfall neu einstufen', en: 'Classify the use case again' },
  },
  review: {
    owner: 'ai_officer',
    days: 0,
    title: { de: 'Wiedervorlage des Anwendungsfalls', en: 'Review the use case' },
  },
  document: {
    owner: 'ai_officer',
    days: 14,
    title: { de: 'Neues Werkzeug prüfen und entscheiden', en: 'Check the new tool and decide' },
  },
  use_case: {
    owner: 'department',
    days: 30,
    title: { de: 'Festhalten, wofür das Werkzeug dient', en: 'Record what the tool is used for' },
  },
  vendor: {
    owner: 'data_protection',
    days: 30,
    title: { de: 'Anbieter des Werkzeugs prüfen', en: 'Check the vendor of the tool' },
  },
  blocked_used: {
    owner: 'management',
    days: 7,
    title: { de: 'Gesperrtes Werkzeug wurde benutzt: klären', en: 'A blocked tool was used: settle it' },
  },
  findings: {
    owner: 'data_protection',
    days: 30,
    title: {
      de: 'Offene Punkte der Anbieterprüfung klären',
      en: 'Settle the open points of the vendor check',
    },
  },
  vendor_review: {
    owner: 'data_protection',
    days: 0,
    title: { de: 'Anbieter erneut prüfen', en: 'Check the vendor again' },
  },
  hold: {
    owner: 'hr',
    days: 30,
    title: { de: 'Geplante Schulung durchführen', en: 'Hold the planned training' },
  },
  repeat: { owner: 'hr', days: 0, title: { de: 'Schulung wiederholen', en: 'Repeat the training' } },
  art33: {
    owner: 'data_protection',
    // the last full day that lies within 72 hours for certain, see `breachDecisionDay`
    days: 2,
    title: {
      de: 'Vorfall: binnen 72 Stunden über die Meldung entscheiden',
      en: 'Incident: decide on the report within 72 hours',
    },
  },
  close: { owner: 'ai_officer', days: 30, title: { de: 'Vorfall abschließen', en: 'Close the incident' } },
  policy: {
    owner: 'management',
    days: 30,
    title: { de: 'Regeln für den Einsatz von KI festlegen', en: 'Set the rules for using AI' },
  },
  company: {
    owner: 'management',
    days: 14,
    title: { de: 'Angaben zur Firma eintragen', en: "Enter the company's details" },
  },
} as const satisfies Record<string, OwnTask>;

export type OwnTaskKind = keyof typeof OWN_TASKS;
