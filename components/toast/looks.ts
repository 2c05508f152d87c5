import type { IconName } from '@/components/ui/icons';
import type { FromOverlay, ToastView } from '@/lib/overlay/protocol';

type Action = Extract<FromOverlay, { type: 'action' }>['action'];

interface ToastLook {
  readonly tone: 'ok' | 'info' | 'note' | 'stop';
  readonly icon: IconName;
  readonly actions: readonly Exclude<Action, 'reload'>[];
}

/** How each toast looks and what it offers. Without an action it offers to be closed. */
export const TOAST_LOOKS = {
  replaced: { tone: 'ok', icon: 'check', actions: ['view', 'undo'] },
  'files-replaced': { tone: 'ok', icon: 'check', actions: ['view'] },
  'files-twice': { tone: 'note', icon: 'file', actions: [] },
  'files-none': { tone: 'note', icon: 'file', actions: [] },
  'files-cut': { tone: 'note', icon: 'file', actions: [] },
  'leak-blocked': { tone: 'stop', icon: 'bar', actions: [] },
  typed: { tone: 'note', icon: 'info', actions: [] },
  'send-again': { tone: 'note', icon: 'arrow', actions: [] },
  late: { tone: 'note', icon: 'clock', actions: ['register'] },
  'purpose-noted': { tone: 'info', icon: 'usecase', actions: [] },
  fallback: { tone: 'note', icon: 'gate', actions: [] },
  'rules-changed': { tone: 'info', icon: 'policy', actions: ['view'] },
  image: { tone: 'note', icon: 'image', actions: [] },
  media: { tone: 'note', icon: 'file', actions: [] },
} as const satisfies Record<ToastView['toast']['kind'], ToastLook>;
