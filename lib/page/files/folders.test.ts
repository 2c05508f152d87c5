import { describe, expect, it } from 'vitest';
import { filesIn, MOST_FILES } from './folders';

type Tree = string | readonly Tree[];

const file = (name: string) => new File(['x'], name);

/** What browsers give for a dropped file or folder. Folders give their entries in portions. */
function entry(tree: Tree, portion: number): object {
  if (typeof tree === 'string')
    return { isDirectory: false, file: (done: (it: File) => void) => done(file(tree)) };
  const left = tree.map((it) => entry(it, portion));
  const readEntries = (done: (it: object[]) => void) => done(left.splice(0, portion));
  return { isDirectory: true, createReader: () => ({ readEntries }) };
}

const dropped = (trees: readonly Tree[], portion = 2): DataTransfer =>
  ({
    items: trees.map((tree) => ({
      kind: 'file',
      getAsFile: () => (typeof tree === 'string' ? file(tree) : null),
      webkitGetAsEntry: () => entry(tree, portion),
    })),
  }) as unknown as DataTransfer;

describe('dropped folders', () => {
  it('are opened all the way down', async () => {
    const { files } = await filesIn(dropped(['a.txt', ['b.txt', ['c.txt'], 'd.txt', 'e.txt']]));
    expect(files.map(({ name }) => name).sort()).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt']);
  });

  it('may be empty', async () => {
    expect(await filesIn(dropped([[[], [[]]]]))).toEqual({ files: [], isCut: false });
  });

  it.each([
    [MOST_FILES, false],
    [MOST_FILES + 1, true],
  ])('with %i files are cut: %s', async (count, isCut) => {
    const many = Array.from({ length: count }, (_, i) => `${i}.txt`);
    const taken = await filesIn(dropped([many], 100));
    expect([taken.files.length, taken.isCut]).toEqual([MOST_FILES, isCut]);
  });

  it('that can’t be read reject', async () => {
    const readEntries = (_: unknown, failed: (it: Error) => void) => failed(new Error('gone'));
    const folder = { isDirectory: true, createReader: () => ({ readEntries }) };
    const item = { kind: 'file', getAsFile: () => null, webkitGetAsEntry: () => folder };
    await expect(filesIn({ items: [item] } as unknown as DataTransfer)).rejects.toThrow('gone');
  });
});
