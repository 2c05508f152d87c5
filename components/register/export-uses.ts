import { browser } from 'wxt/browser';
import { csvRows, GERMAN_EXCEL, INTERNATIONAL } from '@/lib/exports/csv';
import { fileName } from '@/lib/exports/file-name';
import { usesJson } from '@/lib/exports/use-json';
import { germanUseTable, useTable } from '@/lib/exports/use-table';
import { today } from '@/lib/register/day';
import { nextExportNumber } from '@/lib/register/export-number';
import type { Use } from '@/lib/register/use';

interface Format {
  /** First part of the file's name. */
  readonly document: string;
  readonly extension: string;
  readonly type: string;
  readonly write: (uses: Iterable<Use>, day: string) => Iterable<string>;
}

/** The files that the register can be taken away in. */
export const FORMATS = {
  excel: {
    document: 'KI-Nutzungen-Excel',
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    write: (uses) => csvRows(germanUseTable(uses), GERMAN_EXCEL),
  },
  csv: {
    document: 'KI-Nutzungen',
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    write: (uses) => csvRows(useTable(uses), INTERNATIONAL),
  },
  json: {
    document: 'KI-Nutzungen',
    extension: 'json',
    type: 'application/json',
    write: (uses, day) => usesJson(uses, { day, productVersion: browser.runtime.getManifest().version }),
  },
} as const satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;

/** Saves uses as a file, in the order given. Returns the file's name. Throws when it can't be written. */
export async function exportUses(uses: Iterable<Use>, format: FormatName): Promise<string> {
  const { document, extension, type, write } = FORMATS[format];
  const day = today();
  const blob = new Blob([...write(uses, day)], { type });
  const number = await nextExportNumber(browser.storage.local, `${document}.${extension}`, day);
  const name = fileName({ document, day, number, extension });
  save(blob, name);
  return name;
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
