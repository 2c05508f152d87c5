import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PageProps } from '@/components/page/mount';
import { Message } from '@/components/ui/message';
import { popupStrings } from '@/lib/i18n/popup';
import { translator } from '@/lib/i18n/translator';
import { AccountLine } from './account-line';
import { CollectorLine } from './collector-line';
import { Footer } from './footer';
import { PadView } from './pad-view';
import { PauseAction } from './pause-action';
import { Protect } from './protect';
import { PurposePicker } from './purpose-picker';
import { RegisterHealth } from './register-health';
import { StateAction } from './state-action';
import { StateHeader } from './state-header';
import { Today } from './today';
import { useTab } from './use-tab';
import { Ways } from './ways';

/** The window of the toolbar icon: where am I protected, what can I do here, what did I do today. */
export function Popup(props: PageProps): VNode {
  const { language } = props;
  const [isPad, setPad] = useState(false);
  const [tab, refresh] = useTab();
  const say = translator(popupStrings, language);
  if (isPad) return <PadView {...props} onBack={() => setPad(false)} />;
  return (
    <main class="pop" aria-busy={tab.kind === 'waiting'}>
      {tab.kind === 'mute' && (
        <section class="blk">
          <h1>{say('popup.mute')}</h1>
          <Message tone="stop" icon="incident" role="alert">
            <p>{say('popup.mute.why')}</p>
          </Message>
          <button type="button" class="btn primary" onClick={refresh}>
            {say('popup.again')}
          </button>
        </section>
      )}
      {tab.kind === 'known' && (
        <>
          <StateHeader language={language} answer={tab.answer} />
          <AccountLine say={say} account={tab.answer.account} />
          <StateAction
            language={language}
            answer={tab.answer}
            tabId={tab.tabId}
            onDone={refresh}
            onPad={() => setPad(true)}
          />
          <PurposePicker language={language} answer={tab.answer} tabId={tab.tabId} onDone={refresh} />
          <Today say={say} today={tab.answer.today} />
          <Protect language={language} answer={tab.answer} tabId={tab.tabId} url={tab.url} onDone={refresh} />
          {props.rules.rules.values.allowPause && (
            <PauseAction say={say} answer={tab.answer} tabId={tab.tabId} onDone={refresh} />
          )}
          <RegisterHealth say={say} health={tab.answer.register} />
          <CollectorLine language={language} rules={props.rules.rules} />
        </>
      )}
      <Ways language={language} onPad={() => setPad(true)} />
      <Footer say={say} />
    </main>
  );
}
