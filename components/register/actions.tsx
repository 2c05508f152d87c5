import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { documentStrings } from '@/lib/i18n/documents';
import { translator } from '@/lib/i18n/translator';
import { clearRegister } from '@/lib/register/clear-register';
import type { Register } from '@/lib/register/register';
import type { Use } from '@/lib/register/use';
import { DeleteDialog } from './delete-dialog';
import { ExportMenu } from './export-menu';
import { exportUses, type FormatName } from './export-uses';
import { useRegister } from './parts/register-context';
import type { Say } from './say';

interface ActionsProps {
  readonly say: Say;
  readonly register: Register;
  /** The uses that are shown, the newest first. */
  readonly shown: readonly Use[];
  /** How many there are in all. */
  readonly total: number;
  /** While older entries are still being read a file would lack them. */
  readonly isComplete: boolean;
  /** Told what came of it. */
  readonly onResult: (message: string) => void;
}

/** Takes the shown uses away as a file, or deletes all. */
export function Actions({ say, register, shown, total, isComplete, onResult }: ActionsProps): VNode {
  const [isAsking, setAsking] = useState(false);
  const { store } = useRegister();
  const save = async (format: FormatName) => {
    onResult('');
    try {
      const note = translator(documentStrings, say.language)('proof.note');
      const isFiltered = shown.length < total;
      const { name } = await exportUses({ uses: [...shown].reverse(), format, isFiltered, note }, store);
      onResult(say('export.done', { file: name }));
    } catch {
      onResult(say('export.failed'));
    }
  };
  const removeAll = () =>
    clearRegister(register, browser.storage.local).catch(() => onResult(say('delete.failed')));
  return (
    <>
      {!store.isSample && (
        <button type="button" class="btn" onClick={() => setAsking(true)}>
          {say('delete.open')}
        </button>
      )}
      {isComplete && shown.length > 0 && (
        <ExportMenu say={say} count={shown.length} onExport={(format) => void save(format)} />
      )}
      {isAsking && (
        <DeleteDialog
          say={say}
          count={total}
          onDelete={() => void removeAll()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
