import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { announce } from '@/components/ui/announce';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icons';
import { Mark } from '@/components/ui/mark';
import { noticeStrings } from '@/lib/i18n/notices';
import { purposeName, purposeStrings } from '@/lib/i18n/purposes';
import { translator } from '@/lib/i18n/translator';
import type { FromOverlay, ReminderView } from '@/lib/overlay/protocol';

const STATES = {
  ok: { tone: 'ok', icon: 'check' },
  open: { tone: 'accent', icon: 'tool' },
  nopd: { tone: 'note', icon: 'info' },
  new: { tone: 'accent', icon: 'clock' },
  blocked: { tone: 'stop', icon: 'bar' },
} as const satisfies Record<ReminderView['toolState'], { readonly tone: string; readonly icon: IconName }>;

interface ReminderProps {
  readonly view: ReminderView;
  readonly send: (message: FromOverlay) => void;
}

/** First use of a tool a day: its state in the company, and what for. Takes no focus, blocks nothing. */
export function Reminder({ view, send }: ReminderProps): VNode {
  const say = useMemo(() => translator(noticeStrings, view.language), [view.language]);
  const { tone, icon } = STATES[view.toolState];
  const close = () => send({ type: 'cancel' });
  const state = say(`state.${view.toolState}`);
  const words = say(`reminder.${view.toolState}`);
  useEffect(() => announce(`${view.toolName}: ${state}. ${words}`), [view.toolName, state, words]);
  return (
    <section
      class="reminder"
      aria-labelledby="r-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div class="top">
        <Mark state="protected" />
        <div class="grow">
          <h2 id="r-title">
            {view.toolName}{' '}
            <span class={`badge ${tone}`}>
              <Icon name={icon} />
              {state}
            </span>
          </h2>
          <p class="muted small">{words}</p>
        </div>
        <button type="button" class="btn icon small" aria-label={say('close')} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {view.toolState !== 'blocked' && <Purposes view={view} send={send} question={say('reminder.why')} />}
    </section>
  );
}

function Purposes({ view, send, question }: ReminderProps & { readonly question: string }): VNode {
  const names = translator(purposeStrings, view.language);
  return (
    <fieldset class="purposes">
      <legend class="small strong">{question}</legend>
      <div class="chips">
        {view.purposes.map((purpose) => (
          <button
            key={purpose}
            type="button"
            class="chip"
            aria-pressed={purpose === view.chosen}
            onClick={() => send({ type: 'purpose', purpose })}
          >
            {purpose === view.chosen && <Icon name="check" small />}
            {purposeName(names, purpose)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
