import { useRef, useState } from 'preact/hooks';
import { useRegister } from '@/components/register/parts/register-context';
import { type ImportProgress, importFiles } from '@/lib/register/exchange/import';
import type { ImportReport } from '@/lib/register/exchange/report';
import { RegisterError } from '@/lib/register/store/errors';

/** Where an import stands. */
export type Importing =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' | 'full' }
  | { readonly kind: 'running'; readonly progress: ImportProgress }
  | { readonly kind: 'done'; readonly report: ImportReport };

export interface Importer {
  readonly importing: Importing;
  start(files: readonly File[]): void;
  cancel(): void;
}

/** Takes files in, with progress and a way to call it off. */
export function useImport(): Importer {
  const { store } = useRegister();
  const [importing, setImporting] = useState<Importing>({ kind: 'idle' });
  const end = useRef<AbortController>(null);

  async function run(files: readonly File[], { signal }: AbortController): Promise<void> {
    const onProgress = (progress: ImportProgress) => setImporting({ kind: 'running', progress });
    onProgress({ phase: 'reading', done: 0, total: files.length });
    try {
      setImporting({ kind: 'done', report: await importFiles(store, files, { onProgress, signal }) });
    } catch (error) {
      setImporting({ kind: signal.aborted ? 'cancelled' : reasonOf(error) });
    }
  }

  return {
    importing,
    start: (files) => {
      end.current = new AbortController();
      void run(files, end.current);
    },
    cancel: () => end.current?.abort(),
  };
}

function reasonOf(error: unknown): 'full' | 'failed' {
  return error instanceof RegisterError && error.code === 'full' ? 'full' : 'failed';
}
