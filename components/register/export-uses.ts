import { browser } from 'wxt/browser';
import { csvRows, GERMAN_EXCEL, INTERNATIONAL } from '@/lib/exports/csv';
import { fileName } from '@/lib/exports/file-name';
import { usesJson } from '@/lib/exports/use-json';
import { germanUseTable, useTable } from '@/lib/exports/use-table';
import { today } from '@/lib/register/day';
import { nextExportNumber } from '@/lib/register/export-number';
import type { Store } from '@/lib/register/store/store';
import type { Use } from '@/lib/register/use';
import { type Delivered, deliver } from './documents/deliver';
import { runExport } from './documents/making/run-export';

interface Facts {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly productVersion: string;
}

interface Format {
  /** First part of the file's name. */
  readonly document: string;
  readonly extension: string;
  readonly write: (uses: readonly Use[], facts: Facts) => Blob | Promise<Blob>;
}

const csv = (rows: Iterable<string>) => new Blob([...rows], { type: 'text/csv;charset=utf-8' });

/** The files that the uses can be taken away in. */
export const FORMATS = {
  excel: {
    document: 'KI-Nutzungen-Excel',
    extension: 'csv',
    write: (uses) => csv(csvRows(germanUseTable(uses), GERMAN_EXCEL)),
  },
  csv: {
    document: 'KI-Nutzungen',
    extension: 'csv',
    write: (uses) => csv(csvRows(useTable(uses), INTERNATIONAL)),
  },
  json: {
    document: 'KI-Nutzungen',
    extension: 'json',
    write: (uses, facts) => new Blob([...usesJson(uses, facts)], { type: 'application/json' }),
  },
  xlsx: {
    document: 'KI-Nutzungen',
    extension: 'xlsx',
    // 100,000 rows take seconds: made in a worker, so that the page stays usable
    write: (uses, facts) => runExport({ kind: 'uses', uses, ...facts }, () => {}).blob,
  },
} as const satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;

/** What is taken away, and what the register notes about it. */
export interface UsesOrder {
  readonly uses: readonly Use[];
  readonly format: FormatName;
  /** Not all uses are in it. */
  readonly isFiltered: boolean;
  /** What the proof says to the person who opens it. */
  readonly note: string;
}

/** Saves uses as a signed file, in the order given, and notes it. Throws when it can't be written. */
export async function exportUses(
  { uses, format, isFiltered, note }: UsesOrder,
  store: Pick<Store, 'exportLogs' | 'isSample'>,
): Promise<Delivered> {
  const { document, extension, write } = FORMATS[format];
  const facts = { day: today(), productVersion: browser.runtime.getManifest().version };
  const blob = await write(uses, facts);
  const number = await nextExportNumber(browser.storage.local, `${document}.${extension}`, facts.day);
  const name = fileName({ document, day: facts.day, number, extension });
  return deliver(
    {
      name,
      blob,
      document: 'uses',
      format,
      filters: isFiltered ? 'filtered' : '',
      rolesProtected: true,
      note,
      ...facts,
    },
    store,
  );
}
