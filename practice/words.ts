/** The practice chat's own words. */
export const WORDS = {
  de: {
    title: 'Schleuse-Übung',
    lead: 'Hier können Sie ausprobieren, was beim Einfügen und Senden geschieht. Das Modell wiederholt genau, was bei ihm ankam. Nichts verlässt diesen Rechner.',
    samples: 'Texte zum Ausprobieren',
    samplesHint: 'Kopieren, dann unten mit Strg + V einfügen.',
    copy: 'Kopieren',
    copied: 'Kopiert',
    editor: 'Eingabefeld',
    like: 'wie bei',
    composer: 'Nachricht',
    send: 'Senden',
    you: 'Sie',
    model: 'Echo-Modell: so kam es an',
    empty: 'Noch keine Nachricht. Kopieren Sie rechts einen Text und fügen Sie ihn unten ein.',
    failed: 'Nicht gesendet.',
  },
  en: {
    title: 'Schleuse practice',
    lead: 'Try out what happens when you paste and send. The model repeats exactly what reached it. Nothing leaves this computer.',
    samples: 'Texts to try',
    samplesHint: 'Copy one, then paste it below with Ctrl + V.',
    copy: 'Copy',
    copied: 'Copied',
    editor: 'Text box',
    like: 'as in',
    composer: 'Message',
    send: 'Send',
    you: 'You',
    model: 'Echo model: this is what arrived',
    empty: 'No message yet. Copy a text on the right and paste it below.',
    failed: 'Not sent.',
  },
} as const;
export type PracticeLanguage = keyof typeof WORDS;
export type PracticeWords = (typeof WORDS)[PracticeLanguage];
