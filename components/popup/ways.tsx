import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useMappings, valuesIn } from '@/components/page/use-mappings';
import { AskDialog } from '@/components/ui/ask-dialog';
import { Icon } from '@/components/ui/icon';
import type { Language } from '@/lib/i18n/language';
import { mappingStrings } from '@/lib/i18n/mapping';
import { popupStrings } from '@/lib/i18n/popup';
import { translator } from '@/lib/i18n/translator';
import { ask } from '@/lib/messages/send';

interface WaysProps {
  readonly language: Language;
  readonly onPad: () => void;
}

/** To the pad, to the mappings, and all mappings away. */
export function Ways({ language, onPad }: WaysProps): VNode {
  const say = translator(popupStrings, language);
  const known = useMappings();
  const count = known.kind === 'known' ? valuesIn(known.mappings) : undefined;
  return (
    <section class="blk ways">
      <button type="button" class="btn quiet small" onClick={onPad}>
        <Icon name="pad" small />
        {say('popup.pad')}
      </button>
      {count !== undefined && (
        <button type="button" class="btn quiet small" onClick={() => void openPage('/mapping.html')}>
          <Icon name="users" small />
          {say('popup.mappings', { n: count })}
        </button>
      )}
      {count !== undefined && count > 0 && <Wipe language={language} count={count} />}
    </section>
  );
}

function Wipe({ language, count }: { readonly language: Language; readonly count: number }): VNode {
  const [isAsking, setAsking] = useState(false);
  const say = translator(mappingStrings, language);
  const label = translator(popupStrings, language)('popup.wipe');
  return (
    <>
      <button
        type="button"
        class="btn icon small"
        aria-label={label}
        title={label}
        onClick={() => setAsking(true)}
      >
        <Icon name="trash" />
      </button>
      {isAsking && (
        <AskDialog
          title={say('mapping.delete.ask', { n: count })}
          hint={say('mapping.delete.hint')}
          keep={say('mapping.delete.keep')}
          go={say('mapping.delete')}
          onGo={() => void ask({ kind: 'mapping.wipe' })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** Opens a page of the extension in a tab and closes this window. */
export async function openPage(path: '/mapping.html' | '/pad.html' | '/settings.html#stored'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
}
