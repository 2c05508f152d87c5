/** As many files of a dropped folder are taken at most. */
const MOST_FILES = 200;

/**
 * The files of a transfer, folders opened. Everything is taken in the same tick; browsers empty the
 * transfer when the listener returns.
 */
export function filesIn(transfer: DataTransfer | null): Promise<readonly File[]> {
  const taken = [...(transfer?.items ?? [])]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ file: item.getAsFile(), entry: item.webkitGetAsEntry() }));
  return Promise.all(
    taken.map(({ file, entry }) =>
      entry?.isDirectory ? filesBelow(entry as FileSystemDirectoryEntry) : file,
    ),
  ).then((files) => files.flat().filter((file) => file !== null));
}

async function filesBelow(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const files: File[] = [];
  const waiting: FileSystemEntry[] = [folder];
  for (let entry = waiting.shift(); entry && files.length < MOST_FILES; entry = waiting.shift()) {
    if (entry.isDirectory) waiting.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
    else files.push(await fileOf(entry as FileSystemFileEntry));
  }
  return files;
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
