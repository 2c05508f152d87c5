import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { popupStrings } from '@/lib/i18n/popup';
import { translator } from '@/lib/i18n/translator';
import { ask } from '@/lib/messages/send';
import { toolById } from '@/lib/tools/tools';
import { meaningOf } from './meaning';
import type { TabPartProps } from './tab-part';

interface StateActionProps extends TabPartProps {
  readonly onPad: () => void;
}

interface Action {
  readonly name: 'resume' | 'reload' | 'allow';
  readonly icon: IconName;
  readonly run: () => Promise<unknown>;
}

/** What the state means, and the one thing that helps here. */
export function StateAction(props: StateActionProps): VNode | null {
  const { language, answer, onDone } = props;
  const say = translator(popupStrings, language);
  const meaning = meaningOf(answer, language);
  const action = actionFor(props);
  const offersPad = !action && (answer.state === 'seen' || answer.state === 'unavailable');
  if (meaning === undefined && !action) return null;
  return (
    <section class="blk">
      {meaning !== undefined && <Meaning text={meaning} isWarning={answer.state === 'seen'} />}
      {action && (
        <button type="button" class="btn primary" onClick={() => void action.run().then(onDone)}>
          <Icon name={action.icon} />
          {say(`popup.${action.name}`)}
        </button>
      )}
      {offersPad && (
        <button type="button" class="btn primary" onClick={props.onPad}>
          <Icon name="pad" />
          {say('popup.pad.here')}
        </button>
      )}
    </section>
  );
}

function Meaning({ text, isWarning }: { readonly text: string; readonly isWarning: boolean }): VNode {
  if (!isWarning) return <p class="small">{text}</p>;
  return (
    <Message tone="note">
      <p class="small">{text}</p>
    </Message>
  );
}

function actionFor({ answer, tabId }: StateActionProps): Action | undefined {
  if (answer.state === 'reload') return { name: 'reload', icon: 'reload', run: () => reload(tabId) };
  if (answer.state === 'paused')
    return { name: 'resume', icon: 'gate', run: () => ask({ kind: 'tab.pause', tabId, paused: false }) };
  if (answer.reason === 'no-access') {
    return { name: 'allow', icon: 'gate', run: () => requestAccess(answer.toolId, tabId) };
  }
  return undefined;
}

async function reload(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
  window.close();
}

async function requestAccess(toolId: string | undefined, tabId: number): Promise<void> {
  const origins = (toolById(toolId ?? '')?.hosts ?? []).map((host) => `https://${host}/*`);
  if (origins.length > 0 && (await browser.permissions.request({ origins }))) await reload(tabId);
}
