import { browser } from 'wxt/browser';
import { fileName } from '@/lib/exports/file-name';
import { today } from '@/lib/register/day';
import { nextExportNumber } from '@/lib/register/export-number';
import type { Store } from '@/lib/register/store/store';

/** Part of the file's name, and what the export history calls it. */
const DOCUMENT = 'KI-Transparenzseite';

/**
 * Notes the page in the export history, then saves it as a file. Gives back the file's name.
 *
 * @throws where the file can't be written
 */
export async function savePage(
  store: Pick<Store, 'exportLogs'>,
  html: string,
  company: string,
): Promise<string> {
  const bytes = new TextEncoder().encode(html);
  const day = today();
  const number = await nextExportNumber(browser.storage.local, DOCUMENT, day);
  const name = fileName({ document: DOCUMENT, company, day, number, extension: 'html' });
  const sha256 = await hexOf(bytes);
  await store.exportLogs.save({
    day,
    documentId: 'customer-page',
    format: 'html',
    filters: '',
    rolesProtected: true,
    sha256,
    recipientRole: '',
  });
  download(new Blob([bytes], { type: 'text/html;charset=utf-8' }), name);
  return name;
}

async function hexOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** How long the browser may take to fetch the file from memory, milliseconds. */
const FETCH_MS = 60_000;

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), FETCH_MS);
}
