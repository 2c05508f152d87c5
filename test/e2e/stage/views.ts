import type { FindingType } from '@/lib/detect/types';
import type {
  FailedView,
  Language,
  PanelView,
  ReminderView,
  ScanningView,
  Theme,
  ToastView,
  UncheckedView,
} from '@/lib/overlay/protocol';
import type { Entity } from '@/lib/pseudonymise/types';

/** Invented texts and what would be found in them. Values come from ranges that belong to nobody. */

export interface Look {
  readonly language: Language;
  readonly theme: Theme;
}

/** Each language and each colour scheme once: contrast does not depend on the language, nor width on the colour. */
export const LOOKS: readonly [Look, ...Look[]] = [
  { language: 'de', theme: 'light' },
  { language: 'en', theme: 'dark' },
];

const tool = { toolName: 'Chat-Assistent' };

export const MAIL = `Sehr geehrter Herr Berger,

vielen Dank für Ihre Nachricht. Die Störung an Ihrer Wärmepumpe in der Lindenstraße 14, 61118 Bad Vilbel haben wir geprüft: Der Druckwächter ist defekt. Den Ersatztermin bestätigen wir gern unter 069 90009 142 oder an t.berger@example.com.

Die Gutschrift überweisen wir auf DE02 1203 0000 0000 2020 51. Thomas Berger freut sich über die schnelle Lösung.

Mit freundlichen Grüßen
Muster & Söhne GmbH, Bad Vilbel`;

/** An entity with a place for each occurrence of its surfaces in the text. */
export function entity(
  text: string,
  type: FindingType,
  placeholder: string,
  surfaces: readonly string[],
  reason: Entity['reason'] = { key: 'pattern' },
): Entity {
  const places = surfaces.flatMap((surface) =>
    [...text.matchAll(new RegExp(surface.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map(({ index }) => ({
      start: index,
      end: index + surface.length,
      replacement: placeholder,
    })),
  );
  const [name = ''] = surfaces;
  return { id: placeholder, type, name, placeholder, places, confidence: 'likely', reason };
}

export function mailView(look: Look, change: Partial<PanelView> = {}): PanelView {
  const words = look.language === 'de' ? ['Anschrift', 'Telefon', 'E-Mail'] : ['Address', 'Phone', 'Email'];
  return {
    view: 'panel',
    ...look,
    ...tool,
    occasion: 'paste',
    text: MAIL,
    entities: [
      entity(MAIL, 'PERSON', '[Person 1]', ['Thomas Berger', 'Herr Berger'], {
        key: 'salutation',
        word: 'Herr',
      }),
      entity(MAIL, 'ADDRESS', `[${words[0]} 1]`, ['Lindenstraße 14, 61118 Bad Vilbel']),
      entity(MAIL, 'PHONE', `[${words[1]} 1]`, ['069 90009 142']),
      entity(MAIL, 'EMAIL', `[${words[2]} 1]`, ['t.berger@example.com']),
      entity(MAIL, 'IBAN', '[IBAN 1]', ['DE02 1203 0000 0000 2020 51'], { key: 'checksum' }),
    ],
    special: [],
    allowOriginal: true,
    allowAlways: true,
    reasonRequired: false,
    detectOptions: { sensitivity: 'balanced', allowList: [] },
    ...change,
  };
}

const LETTER = `Formuliere ein Schreiben an die Belegschaft: Anna Keller fällt nach ihrer Bandscheibenoperation noch sechs Wochen aus. Den Kundendienst übernimmt solange das Team Nord.

Sie bleibt Ansprechpartnerin der IG Metall im Betrieb.`;

export function specialView(look: Look): PanelView {
  const place = (word: string) => ({ start: LETTER.indexOf(word), end: LETTER.indexOf(word) + word.length });
  return mailView(look, {
    text: LETTER,
    entities: [entity(LETTER, 'PERSON', '[Person 1]', ['Anna Keller'])],
    special: [
      { category: 'health', places: [place('Bandscheibenoperation')] },
      { category: 'union', places: [place('IG Metall')] },
    ],
    reasonRequired: true,
  });
}

const GUIDE =
  'Bitte schreibe eine Anleitung für den neuen Kollegen: Anmeldung am Heizungsportal mit Benutzer ms-service und Kennwort Lachs!Boot47. Danach im Menü „Anlagen“ den Kunden Keller auswählen und den Fehlerspeicher der Anlage bei Muster & Söhne GmbH auslesen.';

/** One of each kind. */
export function kindsView(look: Look, change: Partial<PanelView> = {}): PanelView {
  return mailView(look, {
    text: GUIDE,
    entities: [
      entity(GUIDE, 'USERNAME', '[Benutzer 1]', ['ms-service']),
      entity(GUIDE, 'SECRET', '[Kennwort 1]', ['Lachs!Boot47']),
      entity(GUIDE, 'PERSON', '[Person 1]', ['Keller']),
      entity(GUIDE, 'OWN_TERM', '[Begriff 1]', ['Heizungsportal']),
      entity(GUIDE, 'ORG', '[Firma 1]', ['Muster & Söhne GmbH']),
    ],
    ...change,
  });
}

const FAMILY = ['Aydın', 'Becker', 'Conrad', 'Dietz', 'Ebert', 'Fink', 'Geiger', 'Hölzl'];
const GIVEN = ['Elif', 'Jonas', 'Ute', 'Karl', 'Marie', 'Oskar', 'Lena', 'Ida'];

/** A customer list: three values a line. */
export function listView(look: Look, lines: number): PanelView {
  const rows = Array.from({ length: lines }, (_, i) => ({
    person: `${FAMILY[i % 8]}-${i}, ${GIVEN[(i * 3) % 8]}`,
    address: `Am Sportfeld ${i + 1}`,
    phone: `069 90009 ${String(i).padStart(3, '0')}`,
  }));
  let text = '';
  const entities: Entity[] = [];
  rows.forEach((row, i) => {
    for (const [key, type, word] of COLUMNS) {
      const value = row[key];
      const place = {
        start: text.length,
        end: text.length + value.length,
        replacement: `[${word} ${i + 1}]`,
      };
      entities.push({
        id: `${word}-${i}`,
        type,
        name: value,
        placeholder: place.replacement,
        places: [place],
        confidence: 'likely',
        reason: { key: 'pattern' },
      });
      text += `${value}; `;
    }
    text += '\n';
  });
  return mailView(look, { text, entities });
}

const COLUMNS = [
  ['person', 'PERSON', 'Person'],
  ['address', 'ADDRESS', 'Anschrift'],
  ['phone', 'PHONE', 'Telefon'],
] as const;

export function failedView(look: Look): FailedView {
  const { entities } = mailView(look);
  const text = entities.reduce((all, { placeholder, name }) => all.replaceAll(name, placeholder), MAIL);
  return { view: 'failed', ...look, ...tool, occasion: 'paste', text, original: MAIL };
}

export function uncheckedView(look: Look): UncheckedView {
  return { view: 'unchecked', ...look, ...tool, occasion: 'paste', text: MAIL, allowUnchecked: true };
}

export function scanningView(look: Look, text: string): ScanningView {
  const detectOptions = { sensitivity: 'balanced', allowList: [] } as const;
  return { view: 'scanning', ...look, ...tool, occasion: 'paste', text, detectOptions };
}

export function reminderView(look: Look, toolState: ReminderView['toolState']): ReminderView {
  const purposes = ['mail', 'text', 'translate', 'summarise', 'ideas', 'code', 'other'];
  return { view: 'reminder', ...look, ...tool, toolState, purposes, chosen: 'mail' };
}

export function toastView(look: Look, toast: ToastView['toast']): ToastView {
  return { view: 'toast', ...look, ...tool, toast };
}

export const TOASTS: readonly ToastView['toast'][] = [
  { kind: 'replaced', count: 5, isSent: false },
  { kind: 'leak-blocked', count: 2 },
  { kind: 'typed', count: 1 },
  { kind: 'send-again' },
  { kind: 'late' },
  { kind: 'purpose-noted', purpose: 'mail' },
  { kind: 'fallback' },
  { kind: 'image' },
];
