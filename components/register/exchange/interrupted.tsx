import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { Message } from '@/components/ui/message';
import { exchangeStrings } from '@/lib/i18n/exchange';
import { formatDay } from '@/lib/i18n/format';
import { forgetInterruptedImport, interruptedImport } from '@/lib/register/exchange/import';

/** Tells of an import that a killed browser broke off, until it is read. */
export function Interrupted(): VNode | null {
  const say = useSay(exchangeStrings);
  const language = useLanguage();
  const { store } = useRegister();
  const [broken, setBroken] = useState<{ day: string; files: number }>();
  useEffect(() => {
    void interruptedImport(store).then(setBroken, () => undefined);
  }, [store]);
  if (!broken) return null;
  const forget = async () => {
    await forgetInterruptedImport(store);
    setBroken(undefined);
  };
  return (
    <Message tone="note" icon="incident" role="alert">
      <p>{say('take.interrupted', { n: broken.files, day: formatDay(language, broken.day) })}</p>
      <button type="button" class="btn small" onClick={() => void forget()}>
        {say('take.read')}
      </button>
    </Message>
  );
}
