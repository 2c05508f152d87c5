import { capture, stop } from '@/lib/page/capture/listen';
import { Answers } from './answers';
import { hearClipboard } from './clipboard-tap';
import { AnswerCopy } from './copy';
import type { AnswerDeps } from './deps';
import { AnswerWatch } from './watch';

/** The answers of one frame. */
export interface AnswerGuard {
  /** The mapping may have changed, or the page shows another conversation. */
  refresh(): void;
}

/** Shows real values in the answers of this frame, until `signal` aborts. Does nothing before `refresh`. */
export function startAnswers(deps: AnswerDeps, signal: AbortSignal): AnswerGuard {
  const answers = new Answers(deps, (reply) => copy.copyReply(reply));
  const copy = new AnswerCopy(answers);
  const watch = new AnswerWatch(deps, answers);
  copy.listen(signal);
  hearClipboard((plain, html) => void copy.copyAgain({ plain, html }));
  capture(
    ['keydown'],
    (event) => {
      if (!isSwitch(event) || !answers.hasValues) return;
      stop(event);
      answers.show(!answers.real);
    },
    signal,
  );
  // Chromium, and Firefox from 147 on: the page shows another conversation without a load
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', () => watch.refresh(), { signal });
  signal.addEventListener('abort', () => watch.stop());
  return { refresh: () => watch.refresh() };
}

/** Alt+Shift+R, wherever the letter lies on the keyboard. */
const isSwitch = (event: KeyboardEvent): boolean =>
  event.isTrusted &&
  !event.repeat &&
  event.altKey &&
  event.shiftKey &&
  !event.ctrlKey &&
  !event.metaKey &&
  (event.code === 'KeyR' || event.key.toLowerCase() === 'r');
