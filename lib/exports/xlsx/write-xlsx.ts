import { strToU8, Zip } from 'fflate';
import { zipDay } from '../zip-day';
import { NativeDeflate } from './native-deflate';
import { packageParts, sheetPath } from './package-parts';
import { sheetXml } from './sheet-xml';
import { sheetNames, type Workbook } from './workbook';

/** Told how much is done, from 0 to 1. */
export type OnProgress = (done: number) => void;

/**
 * Writes a workbook as it is read from its rows, so that 100,000 of them need little memory and time.
 * Same workbook, same bytes.
 */
export async function writeXlsx(workbook: Workbook, onProgress: OnProgress = () => {}): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, data) => {
    if (error) throw error;
    pieces.push(new Uint8Array(data));
  });
  const names = sheetNames(workbook.sheets);
  const add = (path: string) => {
    const entry = new NativeDeflate(path);
    entry.mtime = zipDay(workbook.day);
    archive.add(entry);
    return entry;
  };
  for (const [path, xml] of Object.entries(packageParts(workbook, names))) {
    const entry = add(path);
    entry.push(strToU8(xml), true);
    await entry.done;
  }
  const all = workbook.sheets.reduce((sum, { rowCount }) => sum + rowCount, 0) || 1;
  let before = 0;
  for (const [index, sheet] of workbook.sheets.entries()) {
    const entry = add(sheetPath(index));
    for (const { xml, rows } of sheetXml(sheet, workbook)) {
      await entry.ready;
      entry.push(strToU8(xml));
      onProgress(Math.min(1, (before + rows) / all));
    }
    entry.push(new Uint8Array(0), true);
    await entry.done;
    before += sheet.rowCount;
  }
  archive.end();
  return new Blob(pieces, { type: XLSX_TYPE });
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
