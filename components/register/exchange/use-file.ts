import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Delivered, deliver } from '@/components/register/documents/deliver';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { fileName } from '@/lib/exports/file-name';
import { documentStrings } from '@/lib/i18n/documents';
import { today } from '@/lib/register/day';
import type { FileFacts, WrittenFile } from '@/lib/register/exchange/write';
import { nextExportNumber } from '@/lib/register/export-number';
import type { Store } from '@/lib/register/store/store';

/** Where the saving of a file stands. */
export type FileState =
  | { readonly kind: 'idle' | 'saving' | 'failed' }
  | { readonly kind: 'saved'; readonly delivered: Delivered };

export interface FileOrder {
  /** First part of its name, e.g. `KI-Register`. */
  readonly document: string;
  readonly documentId: 'register' | 'backup';
  readonly write: (store: Store, facts: FileFacts) => Promise<WrittenFile>;
}

export function fileFacts(): FileFacts {
  return { day: today(), productVersion: browser.runtime.getManifest().version };
}

/** Writes a file of the register, notes it in the log of exports and hands it to the person. */
export function useFile({ document, documentId, write }: FileOrder) {
  const { store, snapshot } = useRegister();
  const say = useSay(documentStrings);
  const [state, setState] = useState<FileState>({ kind: 'idle' });

  async function save(): Promise<void> {
    setState({ kind: 'saving' });
    const facts = fileFacts();
    const { text } = await write(store, facts);
    const number = await nextExportNumber(browser.storage.local, `${documentId}.json`, facts.day);
    const company = snapshot.company?.shortName || snapshot.company?.name || '';
    const name = fileName({ document, company, day: facts.day, number, extension: 'json' });
    const blob = new Blob([text], { type: 'application/json' });
    const note = say('proof.note');
    const delivered = await deliver(
      { name, blob, document: documentId, format: 'json', rolesProtected: false, note, ...facts },
      store,
    );
    setState({ kind: 'saved', delivered });
  }

  return { state, save: () => void save().catch(() => setState({ kind: 'failed' })) };
}
