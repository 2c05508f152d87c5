import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Frame } from '@/components/page/frame';
import type { PageProps } from '@/components/page/mount';
import { PracticeGuard } from '@/lib/content/practice-guard';
import { practiceStrings } from '@/lib/i18n/practice';
import { translator } from '@/lib/i18n/translator';
import { Chat } from './chat';
import { Finished } from './finished';
import { afterUse, NOTHING_TRIED, type Step, took } from './progress';
import { Samples } from './samples-list';
import { Steps } from './steps';

/** A chat that goes nowhere, guarded as a real one is. */
export function PracticePage({ language, rules }: PageProps): VNode {
  const say = translator(practiceStrings, language);
  const [progress, setProgress] = useState(NOTHING_TRIED);
  const take = (step: Step) => setProgress((before) => took(before, step));
  const [guard] = useState(
    () =>
      new PracticeGuard({
        openSettings: () => void browser.runtime.openOptionsPage(),
        openRegister: () => void browser.tabs.create({ url: browser.runtime.getURL('/register.html') }),
        onUse: (use) => setProgress((before) => afterUse(before, use)),
      }),
  );
  guard.take(rules, language);
  useEffect(() => {
    const controller = new AbortController();
    guard.start(controller.signal);
    return () => controller.abort();
  }, [guard]);
  return (
    <Frame language={language} current="settings">
      <div class="pagehead">
        <div>
          <h1>{say('title')}</h1>
          <p>{say('lead')}</p>
        </div>
      </div>
      <div class="prac">
        <div class="prac-side">
          <Steps say={say} progress={progress} />
          <Samples say={say} onCopied={() => take('copy')} />
        </div>
        <div class="prac-main">
          {progress.has('decide') && progress.has('send') && <Finished say={say} />}
          <Chat say={say} onPasted={() => take('paste')} onSent={() => take('send')} />
        </div>
      </div>
    </Frame>
  );
}
