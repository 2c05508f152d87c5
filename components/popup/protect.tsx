import type { VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import { popupStrings } from '@/lib/i18n/popup';
import { translator } from '@/lib/i18n/translator';
import { ask } from '@/lib/messages/send';
import { type OwnHost, readHost } from '@/lib/policy/hosts';
import { today } from '@/lib/register/day';
import { askForHost } from '@/lib/rules/host-permission';
import { addOwnTool } from '@/lib/rules/own-policy';
import { toolName } from '@/lib/tools/all-tools';
import { PointButton } from './point-button';
import type { TabPartProps } from './tab-part';

interface ProtectProps extends TabPartProps {
  readonly url: string | undefined;
}

/** Guards a page that isn't guarded yet; on one whose composer isn't known the person can point at it. */
export function Protect({ language, answer, tabId, url, onDone }: ProtectProps): VNode | null {
  const say = translator(popupStrings, language);
  if (answer.reason === 'composer-missing') {
    return (
      <section class="blk">
        <PointButton language={language} tabId={tabId} />
      </section>
    );
  }
  const host = url?.startsWith('http') ? readHost(new URL(url).origin) : undefined;
  if (!host || (answer.state !== 'off' && answer.state !== 'seen')) return null;
  return (
    <section class="blk">
      <p class="small">{say('popup.protect.why', { host: hostText(host) })}</p>
      <button type="button" class="btn" onClick={() => void protect(host, answer.toolId, tabId).then(onDone)}>
        <Icon name="gate" />
        {say(answer.state === 'seen' ? 'popup.protect.now' : 'popup.protect')}
      </button>
    </section>
  );
}

function hostText({ name, port }: OwnHost): string {
  return port === undefined ? name : `${name}:${port}`;
}

/** The rule goes first: some browsers close this window when they ask, and nothing after that would run. */
async function protect(host: OwnHost, toolId: string | undefined, tabId: number): Promise<void> {
  const entry = { host: `${host.scheme}://${hostText(host)}`, ...(toolId ? { name: toolName(toolId) } : {}) };
  const added = addOwnTool(entry, today());
  const isAllowed = await askForHost(host);
  await added;
  if (isAllowed) await becomesGuarded(tabId);
}

/** Pauses between two looks at a page whose guard is on its way, in ms, and how often it is looked at. */
const LOOK_EVERY_MS = 100;
const LOOKS = 40;

async function becomesGuarded(tabId: number): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    const asked = await ask({ kind: 'tab.query', tabId });
    if (asked.ok && ['protected', 'fallback'].includes(asked.answer.state)) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
