import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Facts } from '@/components/register/parts/facts';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { useLive } from '@/components/register/parts/use-live';
import { exchangeStrings } from '@/lib/i18n/exchange';
import { formatNumber } from '@/lib/i18n/format';
import { registerFile, type WrittenFile } from '@/lib/register/exchange/write';
import { RoleChoice } from './role-choice';
import { SaveFile } from './save-file';
import { type FileOrder, fileFacts } from './use-file';

const TABLES = ['uses', 'tools', 'useCases', 'assessments', 'reviews', 'incidents'] as const;
const ORDER: FileOrder = { document: 'KI-Register', documentId: 'register', write: registerFile };
/** Lines that are shown of the file: enough to see what is in it. */
const SHOWN = 200;

/** Passes this browser's register on; the person sees what is in the file before. */
export function GiveCard(): VNode {
  const say = useSay(exchangeStrings);
  return (
    <section class="card">
      <h2>{say('give.title')}</h2>
      <p class="muted">{say('give.why')}</p>
      <RoleChoice />
      <Contents />
      <SaveFile order={ORDER} words={say('give.save')} />
    </section>
  );
}

function Contents(): VNode {
  const say = useSay(exchangeStrings);
  const language = useLanguage();
  const { store } = useRegister();
  const { database } = store;
  const counts = useLive(() => Promise.all(TABLES.map((name) => database.table(name).count())), [database]);
  const facts = TABLES.map((name, index) => ({
    label: say(`table.${name}`),
    value: formatNumber(language, counts.value?.[index] ?? 0),
  }));
  return (
    <>
      <h3 class="gap">{say('give.rows')}</h3>
      <Facts facts={facts} unknown="" />
      <Look />
    </>
  );
}

function Look(): VNode {
  const say = useSay(exchangeStrings);
  const { store } = useRegister();
  const [file, setFile] = useState<WrittenFile>();
  const open = async (isOpen: boolean) =>
    setFile(isOpen ? await registerFile(store, fileFacts()) : undefined);
  const lines = file?.text.split('\n', SHOWN + 1) ?? [];
  return (
    <details class="gap" onToggle={(event) => void open(event.currentTarget.open)}>
      <summary>{say('give.look')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <pre class="filelook" tabIndex={0} lang="zxx">
        {lines.slice(0, SHOWN).join('\n')}
      </pre>
      {lines.length > SHOWN && <p class="muted">{say('give.look.part', { n: SHOWN })}</p>}
    </details>
  );
}
