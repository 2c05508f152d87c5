import type { NoticeType } from '@/lib/law/types';
import type { TransparencyNotice } from '@/lib/register/model/transparency-notice';

export type Placement = TransparencyNotice['placement']['code'];

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
