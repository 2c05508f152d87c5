import { strFromU8, unzipSync } from 'fflate';

/** A cell as the file has it. */
export interface ReadCell {
  readonly place: string;
  readonly type: string;
  readonly style: string;
  readonly text: string;
  readonly isFormula: boolean;
}

/** The parts of a zip that are text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The sheets of a workbook, by their names, with their cells. */
export function sheetsOf(
  bytes: Uint8Array,
): ReadonlyMap<string, { readonly xml: string; readonly cells: ReadonlyMap<string, ReadCell> }> {
  const parts = partsOf(bytes);
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name]) => name ?? '',
  );
  return new Map(
    names.map((name, index) => {
      const xml = parts[`xl/worksheets/sheet${index + 1}.xml`] ?? '';
      return [unescaped(name), { xml, cells: cellsOf(xml) }];
    }),
  );
}

function cellsOf(xml: string): ReadonlyMap<string, ReadCell> {
  const cells = [...xml.matchAll(/<c ([^>]*)>(.*?)<\/c>/gs)].map(
    ([, attributes = '', body = '']): ReadCell => {
      const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      return {
        place: attribute('r'),
        type: attribute('t'),
        style: attribute('s'),
        text: unescaped(body.replace(/<[^>]*>/g, '')),
        isFormula: body.includes('<f'),
      };
    },
  );
  return new Map(cells.map((cell) => [cell.place, cell]));
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

/** Times that a zip notes for its files, as DOS writes them: seconds, minutes, hours in one number. */
export function zipTimes(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const times: number[] = [];
  for (let at = 0; at + 46 <= bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) times.push(view.getUint16(at + 12, true));
  }
  return times;
}
