import type { ComponentChildren, VNode } from 'preact';
import { useSay } from '@/components/register/parts/speech';
import { exchangeStrings } from '@/lib/i18n/exchange';
import { backupFile } from '@/lib/register/exchange/write';
import { SaveFile } from './save-file';
import type { FileOrder } from './use-file';

const ORDER: FileOrder = { document: 'KI-Register-Sicherung', documentId: 'backup', write: backupFile };

/** Saves the whole register; below it the way back. */
export function BackupCard({ children }: { readonly children: ComponentChildren }): VNode {
  const say = useSay(exchangeStrings);
  return (
    <section class="card">
      <h2>{say('backup.title')}</h2>
      <p class="muted">{say('backup.why')}</p>
      <SaveFile order={ORDER} words={say('backup.save')} />
      {children}
    </section>
  );
}
