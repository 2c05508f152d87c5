import type { VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import type { Language } from '@/lib/i18n/language';
import { popupStrings } from '@/lib/i18n/popup';
import { translator } from '@/lib/i18n/translator';
import { notifyTab } from '@/lib/messages/notify';

interface PointButtonProps {
  readonly language: Language;
  readonly tabId: number;
}

/** Lets the person show in the page which field is the composer. */
export function PointButton({ language, tabId }: PointButtonProps): VNode {
  const point = async () => {
    await notifyTab(tabId, { kind: 'composer.point' });
    window.close();
  };
  return (
    <button type="button" class="btn small" onClick={() => void point()}>
      <Icon name="gate" small />
      {translator(popupStrings, language)('popup.point')}
    </button>
  );
}
