/**
 * Reads a file of lists: `[heading]` begins one, its entries stand on the lines below, parted by `separator`; lines with
 * # are remarks. What stands above the first heading is left out.
 */
export function readSections(bytes: Uint8Array, separator: string): Map<string, readonly string[]> {
  const sections = new Map<string, readonly string[]>();
  let heading = '';
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    if (line.startsWith('#')) continue;
    const next = /^\[(.+)\]$/.exec(line)?.[1];
    heading = next ?? heading;
    const entries = next === undefined ? line.split(separator).map((entry) => entry.trim()) : [];
    if (heading) sections.set(heading, [...(sections.get(heading) ?? []), ...entries.filter(Boolean)]);
  }
  return sections;
}
