/** One line of the result: what, in which unit, and the bar from the product's description. */
export interface Measured {
  readonly what: string;
  readonly unit: 'ms' | 'KB' | 'MB';
  readonly values: readonly number[];
  readonly bar?: string;
}

/** Prints a table with the least, the median and the 99th percentile. */
export function printTable(rows: readonly Measured[]): void {
  const lines = [['what', 'n', 'min', 'median', 'p99', 'unit', 'bar'], ...rows.map(lineOf)];
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  for (const line of lines)
    console.log(line.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '));
}

function lineOf({ what, unit, values, bar = '' }: Measured): string[] {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return [what, String(sorted.length), ...[sorted[0] ?? Number.NaN, at(0.5), at(0.99)].map(short), unit, bar];
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 || column > 4 ? cell.padEnd(width) : cell.padStart(width);
}
