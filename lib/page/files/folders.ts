import type { Taken } from './carrier';

/** As many files of dropped folders are taken at most. */
export const MOST_FILES = 200;

/**
 * The files of a transfer, folders opened. Everything is taken in the same tick; browsers empty the
 * transfer when the listener returns.
 */
export async function filesIn(transfer: DataTransfer | null): Promise<Taken> {
  const taken = [...(transfer?.items ?? [])]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ file: item.getAsFile(), entry: item.webkitGetAsEntry() }));
  const files: File[] = [];
  for (const { file, entry } of taken) {
    if (entry?.isDirectory) await addFilesBelow(entry as FileSystemDirectoryEntry, files);
    else if (file) files.push(file);
  }
  return { files: files.slice(0, MOST_FILES), isCut: files.length > MOST_FILES };
}

/** Adds one more than are taken, so that it shows that there are more. */
async function addFilesBelow(folder: FileSystemDirectoryEntry, files: File[]): Promise<void> {
  const waiting: FileSystemEntry[] = [folder];
  for (let entry = waiting.shift(); entry && files.length <= MOST_FILES; entry = waiting.shift()) {
    if (entry.isDirectory) waiting.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
    else files.push(await fileOf(entry as FileSystemFileEntry));
  }
}

/** A reader gives a folder's entries in portions, the last one empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (portion.length === 0) return entries;
    entries.push(...portion);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((done, failed) => entry.file(done, failed));
