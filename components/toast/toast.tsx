import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { announce } from '@/components/ui/announce';
import { Icon } from '@/components/ui/icon';
import { noticeStrings } from '@/lib/i18n/notices';
import { purposeName, purposeStrings } from '@/lib/i18n/purposes';
import { translator } from '@/lib/i18n/translator';
import type { FromOverlay, ToastView } from '@/lib/overlay/protocol';
import { TOAST_LOOKS } from './looks';
import { useAutoHide } from './use-auto-hide';

interface ToastProps {
  readonly view: ToastView;
  readonly send: (message: FromOverlay) => void;
}

/** A line at the composer. It takes no focus and goes by itself; Esc closes it while it has the focus. */
export function Toast({ view, send }: ToastProps): VNode {
  const say = useMemo(() => translator(noticeStrings, view.language), [view.language]);
  const look = TOAST_LOOKS[view.toast.kind];
  const actions = actionsOf(view);
  const close = () => send({ type: 'cancel' });
  const stay = useAutoHide(close);
  const words = toastText(view);
  useEffect(() => announce(words), [words]);
  return (
    <section class={`toast ${look.tone}`} aria-label="Schleuse" {...stay}>
      <Icon name={look.icon} />
      <span class="words">{words}</span>
      <span class="acts">
        {actions.map((action) => (
          <button
            key={action}
            type="button"
            class="btn quiet small"
            onClick={() => send({ type: 'action', action })}
          >
            {say(`action.${action}`)}
          </button>
        ))}
        {actions.length === 0 && (
          <button type="button" class="btn quiet small" onClick={close}>
            {say('action.ok')}
          </button>
        )}
      </span>
    </section>
  );
}

function actionsOf({ toast }: ToastView): readonly ('view' | 'undo' | 'register')[] {
  return toast.kind === 'replaced' && toast.isSent ? [] : TOAST_LOOKS[toast.kind].actions;
}

function toastText({ toast, language }: ToastView): string {
  const say = translator(noticeStrings, language);
  switch (toast.kind) {
    case 'replaced':
    case 'files-replaced':
    case 'files-cut':
    case 'typed':
    case 'leak-blocked':
      return say(`toast.${toast.kind}`, { n: toast.count });
    case 'purpose-noted':
      return say('toast.purpose-noted', {
        purpose: purposeName(translator(purposeStrings, language), toast.purpose),
      });
    default:
      return say(`toast.${toast.kind}`);
  }
}
