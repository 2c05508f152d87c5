import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import { Message } from '@/components/ui/message';
import { Rich } from '@/components/ui/rich';
import { decisionStrings } from '@/lib/i18n/decisions';
import { translator } from '@/lib/i18n/translator';
import type { FailedView, FromOverlay } from '@/lib/overlay/protocol';
import { MainButton } from './buttons';
import { copyText } from './copy-text';
import { Shell } from './shell';
import { usePanelKeys } from './use-keys';

interface FailedPanelProps {
  readonly view: FailedView;
  readonly send: (message: FromOverlay) => void;
}

type Outcome = 'none' | 'copied' | 'selected';

/** The page did not take the text. It lies here, can be copied, and inserting can be tried again. */
export function FailedPanel({ view, send }: FailedPanelProps): VNode {
  const say = useMemo(() => translator(decisionStrings, view.language), [view.language]);
  const [shown, setShown] = useState<'text' | 'original'>('text');
  const [outcome, setOutcome] = useState<Outcome>('none');
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async (which: 'text' | 'original') => {
    setShown(which);
    setOutcome((await copyText(view[which], field.current)) ? 'copied' : 'selected');
  };
  const close = () => send({ type: 'cancel' });
  const unlocked = usePanelKeys({ main: () => copy('text'), cancel: close });
  return (
    <Shell
      title={say('failed.title')}
      sub={say('failed.sub')}
      mark="fallback"
      closeLabel={say('close')}
      onClose={close}
      footer={
        <>
          <MainButton onClick={unlocked(() => copy('text'))}>
            <Icon name="copy" />
            <span>{say('failed.copy')}</span>
          </MainButton>
          <button type="button" class="btn" onClick={unlocked(() => send({ type: 'retry' }))}>
            <Icon name="reload" />
            <span>{say('failed.retry')}</span>
          </button>
          <button type="button" class="btn quiet push" onClick={unlocked(() => copy('original'))}>
            {say('failed.copy.original')}
          </button>
        </>
      }
    >
      <div class="p-one">
        <textarea
          ref={field}
          class="input text"
          readOnly
          spellcheck={false}
          lang=""
          value={outcome === 'selected' ? view[shown] : beginning(view[shown])}
          aria-label={say(shown === 'text' ? 'failed.text' : 'failed.original')}
        />
        <NextStep say={say} outcome={outcome} />
      </div>
    </Shell>
  );
}

/** A field of megabytes takes seconds to draw: more than this is put in only to be selected. */
const SHOWN_UNITS = 20_000;

function beginning(text: string): string {
  return text.length > SHOWN_UNITS ? `${text.slice(0, SHOWN_UNITS)}\n…` : text;
}

interface NextStepProps {
  readonly say: ReturnType<typeof translator<(typeof decisionStrings)['de']>>;
  readonly outcome: Outcome;
}

function NextStep({ say, outcome }: NextStepProps): VNode {
  const keys = (letter: string) => (
    <>
      <kbd class="kbd">{controlKey() ?? say('key.ctrl')}</kbd> <kbd class="kbd">{letter}</kbd>
    </>
  );
  return (
    <div role="status">
      {outcome === 'none' && (
        <Message tone="note">
          <b>{say('failed.next')}</b>{' '}
          <Rich template={say.template('failed.do')} parts={{ keys: keys('V') }} />
        </Message>
      )}
      {outcome === 'copied' && (
        <Message tone="ok" icon="check">
          <Rich template={say.template('failed.copied')} parts={{ keys: keys('V') }} />
        </Message>
      )}
      {outcome === 'selected' && (
        <Message tone="note">
          <Rich template={say.template('failed.clip')} parts={{ keys: keys('C') }} />
        </Message>
      )}
    </div>
  );
}

/** ⌘ on a Mac; elsewhere the key has a name in each language. */
function controlKey(): string | null {
  return navigator.userAgent.includes('Mac') ? '⌘' : null;
}
