import { readMarkup } from '@/lib/files/markup/tokens';
import { ESCAPED, readXml } from '@/lib/files/markup/values';
import type { Passages } from '@/lib/files/passages';
import type { Part } from './package';

type Range = readonly [start: number, end: number];

/** The table of texts that the cells of a workbook share. A text may consist of several runs. */
export class SharedStrings {
  private readonly part: Part | undefined;
  private readonly runs: Range[][] = [];
  private readonly unused = new Set<number>();

  constructor(part: Part | undefined) {
    this.part = part;
    if (part) this.read(part);
  }

  /** Adds the text at an index, if there is one. */
  addTo(passages: Passages, index: number): void {
    this.unused.delete(index);
    const { part } = this;
    if (!part) return;
    for (const [start, end] of this.runs[index] ?? []) {
      passages.add(readXml(part.text.slice(start, end)), part, start, end, ESCAPED);
    }
  }

  /** Adds the texts that no cell shows. They go out with the file all the same. */
  addRest(passages: Passages): void {
    for (const index of [...this.unused]) {
      this.addTo(passages, index);
      passages.gap('\n');
    }
  }

  private read(part: Part): void {
    let element = '';
    readMarkup(part.text, true, {
      open: (name) => {
        element = name.slice(name.indexOf(':') + 1);
        if (element === 'si') this.unused.add(this.runs.push([]) - 1);
      },
      close: () => {
        element = '';
      },
      text: (start, end) => {
        if (element === 't') this.runs.at(-1)?.push([start, end]);
      },
      raw: (start, end) => {
        if (element === 't') this.runs.at(-1)?.push([start, end]);
      },
    });
  }
}
