/** The parts of a line that table detection reads. */
interface Stretch {
  readonly content: number;
  readonly end: number;
}

/** Longest part of a line that is looked at. */
const LOOK = 2000;

function countSign(line: string, sign: string): number {
  let count = 0;
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) count++;
  return count;
}

function countGaps(line: string): number {
  let count = 0;
  for (let at = line.indexOf('  ', 1); at >= 0; at = line.indexOf('  ', at + 1)) {
    while (line[at] === ' ') at++;
    if (at < line.length) count++;
  }
  return count;
}

const trimmed = (text: string, start: number, end: number) => text.slice(start, Math.min(end, start + LOOK));

/** The sign that could part a line into cells: tab, bar, semicolon, comma, a blank for wide gaps, or ''. */
export function separatorOf(text: string, start: number, end: number): string {
  const line = trimmed(text, start, end).trim();
  if (line.includes('\t')) return '\t';
  if (line.includes('|')) return '|';
  if (countSign(line, ';') > 1 || (line.includes(';') && !line.endsWith(';'))) return ';';
  const commas = countSign(line, ',');
  if (commas > 1 && commas > 2 * countSign(line, ', ')) return ',';
  return countGaps(line) > 0 ? ' ' : '';
}

/** Cells of a line; wide gaps are two blanks or more. */
export function cellCount(text: string, { content, end }: Stretch, separator: string): number {
  const line = trimmed(text, content, end);
  return 1 + (separator === ' ' ? countGaps(line) : countSign(line, separator));
}

/** Whether lines with the same separator make up a table: enough rows with (nearly) the same cells. */
export function isTableRun(text: string, lines: readonly Stretch[], separator: string): boolean {
  if (lines.length < (separator === ' ' ? 3 : 2)) return false;
  const counts = lines.map((line) => cellCount(text, line, separator));
  const most = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const even = counts.filter((count) => Math.abs(count - most) <= Math.max(1, most * 0.34)).length;
  return even >= 0.6 * counts.length;
}
