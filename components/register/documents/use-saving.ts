import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useRegister } from '@/components/register/parts/register-context';
import { paperKey } from '@/lib/documents/papers';
import type { Paper } from '@/lib/documents/tree';
import { fileName } from '@/lib/exports/file-name';
import { extensionOf, type PaperFormat } from '@/lib/exports/paper-format';
import { nextExportNumber } from '@/lib/register/export-number';
import { RegisterError } from '@/lib/register/store/errors';
import { type Delivered, type Delivery, deliver } from './deliver';
import type { Job } from './making/jobs';
import { type RunningExport, runExport } from './making/run-export';

/** Where the saving of a file stands. */
export type Saving =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' | 'full' }
  | { readonly kind: 'making'; readonly file: string; readonly done: number }
  | { readonly kind: 'done'; readonly delivered: Delivered };

/** A file to make: its paper gets the number of the day before it is rendered. */
export interface FileOrder {
  readonly paper: Paper;
  readonly format: PaperFormat | 'zip';
  readonly job: (paper: Paper) => Job;
  readonly note: string;
}

export interface Saver {
  readonly saving: Saving;
  save(order: FileOrder): void;
  cancel(): void;
}

/** Makes files one at a time, with progress and a way to call it off. */
export function useSaving(): Saver {
  const { store, snapshot } = useRegister();
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const running = useRef<RunningExport>(null);
  const isCancelled = useRef(false);
  useEffect(() => () => running.current?.cancel(), []);

  async function make({ paper, format, job, note }: FileOrder): Promise<void> {
    const { name, numbered } = await named(
      paper,
      format,
      snapshot.company?.shortName || snapshot.company?.name || '',
    );
    setSaving({ kind: 'making', file: name, done: 0 });
    running.current = runExport(job(numbered), (done) => setSaving({ kind: 'making', file: name, done }));
    const blob = await running.current.blob;
    const delivery: Delivery = {
      name,
      blob,
      document: paperKey(paper),
      format,
      rolesProtected: true,
      day: paper.head.day,
      productVersion: paper.head.productVersion,
      note,
    };
    setSaving({ kind: 'done', delivered: await deliver(delivery, store) });
  }

  return {
    saving,
    save: (order) => {
      isCancelled.current = false;
      make(order).catch((error: unknown) =>
        setSaving({ kind: isCancelled.current ? 'cancelled' : reasonOf(error) }),
      );
    },
    cancel: () => {
      isCancelled.current = true;
      running.current?.cancel();
    },
  };
}

async function named(paper: Paper, format: FileOrder['format'], company: string) {
  const extension = format === 'zip' ? 'zip' : extensionOf(format);
  const { day } = paper.head;
  const number = await nextExportNumber(browser.storage.local, `${paperKey(paper)}.${format}`, day);
  const name = fileName({
    document: paper.file,
    ...(paper.subject === undefined ? {} : { subject: paper.subject }),
    company,
    day,
    number,
    extension,
  });
  return { name, numbered: { ...paper, head: { ...paper.head, version: number } } };
}

function reasonOf(error: unknown): 'full' | 'failed' {
  return error instanceof RegisterError && error.code === 'full' ? 'full' : 'failed';
}
