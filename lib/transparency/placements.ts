import type { NoticeType, Text } from '@/lib/law/types';

export const PLACEMENTS = [
  'first_message',
  'spoken_start',
  'on_content',
  'near_headline',
  'page',
  'letter',
  'other',
] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** Where a notice can stand. */
export const PLACEMENT_NAMES = {
  first_message: { de: 'In der ersten Nachricht', en: 'In the first message' },
  spoken_start: { de: 'Gesprochen am Anfang', en: 'Spoken at the start' },
  on_content: { de: 'Am Bild, Ton oder Video selbst', en: 'On the image, sound or video itself' },
  near_headline: { de: 'Beim Titel des Textes', en: 'At the headline of the text' },
  page: { de: 'Auf einer Seite oder als Aushang', en: 'On a page or a notice board' },
  letter: { de: 'Im Schreiben', en: 'In the letter' },
  other: { de: 'Anderswo', en: 'Somewhere else' },
} as const satisfies Record<Placement, Text>;

/** The place that the law file names first for a kind of notice. */
export const USUAL_PLACEMENT = {
  chatbot: 'first_message',
  phone: 'spoken_start',
  text: 'near_headline',
  image: 'on_content',
  audio: 'spoken_start',
  video: 'on_content',
  emotion_biometric: 'page',
  decision_26_11: 'letter',
  customer_page: 'page',
  staff: 'page',
} as const satisfies Record<NoticeType, Placement>;
