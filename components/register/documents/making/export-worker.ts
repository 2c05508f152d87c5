import { renderPaper } from '@/lib/exports/render-paper';
import { usesWorkbook } from '@/lib/exports/use-sheet';
import { writeXlsx } from '@/lib/exports/xlsx/write-xlsx';
import { signingKey } from '@/lib/register/proof/signing-key';
import { bundleZip } from './bundle';
import type { Job, Report } from './jobs';

/** Makes files off the page's thread, so that the page stays usable and a long one can be called off. */
self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  made(data).then(
    (blob) => report({ kind: 'done', blob }),
    () => report({ kind: 'failed' }),
  );
});

async function made(job: Job): Promise<Blob> {
  const onProgress = (done: number) => report({ kind: 'progress', done });
  switch (job.kind) {
    case 'paper':
      return renderPaper(job.paper, job.format);
    case 'bundle':
      return bundleZip(job.bundle, await signingKey(), onProgress);
    case 'uses':
      return writeXlsx(usesWorkbook(job.uses, job), onProgress);
  }
}

function report(message: Report): void {
  self.postMessage(message);
}
