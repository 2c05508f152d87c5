import type { Tone } from '@/components/register/parts/badge';
import type { ToolRecord } from '@/lib/register/model/tool';

/** How the states of a tool look; always with their word. */
export const TOOL_TONES = {
  new: 'note',
  in_review: 'note',
  allowed: 'ok',
  allowed_no_personal_data: 'accent',
  blocked: 'stop',
  retired: '',
} as const satisfies Record<ToolRecord['status'], Tone>;
