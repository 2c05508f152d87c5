import type { FileFindings, FilesOrder, FilesProgress, FilesReport, MadeFiles } from './messages';

export interface FilesListener {
  onProgress(progress: FilesProgress): void;
  onOpened(files: readonly FileFindings[]): void;
  /** Entities were joined or split. */
  onRegrouped(files: readonly FileFindings[]): void;
  onMade(made: MadeFiles): void;
  /** The worker could not start or broke. */
  onFailed(): void;
}

/** A worker that reads files. */
export interface FilesReading {
  order(order: FilesOrder): void;
  /** Nothing is reported afterwards. */
  stop(): void;
}

/** Starts the worker that reads, scans and rewrites files. */
export function startReading(listener: FilesListener): FilesReading {
  const worker = new Worker(new URL('./files-worker.ts', import.meta.url), { type: 'module' });
  const { port1: port, port2 } = new MessageChannel();
  port.onmessage = ({ data }: MessageEvent<FilesReport>) => {
    if (data.type === 'progress') listener.onProgress(data);
    else if (data.type === 'opened') listener.onOpened(data.files);
    else if (data.type === 'regrouped') listener.onRegrouped(data.files);
    else listener.onMade(data);
  };
  worker.addEventListener('error', () => {
    worker.terminate();
    listener.onFailed();
  });
  worker.postMessage(null, [port2]);
  return { order: (order) => port.postMessage(order), stop: () => worker.terminate() };
}
