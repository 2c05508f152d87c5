import type { Job, Report } from './jobs';

/** A file being made. */
export interface RunningExport {
  /** The file; rejects where it could not be made or was called off. */
  readonly blob: Promise<Blob>;
  /** Ends the work at once; nothing of it is left. */
  cancel(): void;
}

/** Makes a file in a worker of its own. `onProgress` is told how much is done, from 0 to 1. */
export function runExport(job: Job, onProgress: (done: number) => void): RunningExport {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<Blob>();
  const end = (settle: () => void) => {
    worker.terminate();
    settle();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
    if (data.kind === 'progress') onProgress(data.done);
    else if (data.kind === 'done') end(() => resolve(data.blob));
    else end(() => reject(new Error('the file could not be made')));
  });
  worker.addEventListener('error', () => end(() => reject(new Error('the worker broke'))));
  worker.postMessage(job);
  return { blob: promise, cancel: () => end(() => reject(new Error('called off'))) };
}
