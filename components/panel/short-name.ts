const LONGEST = 80;

/** A value as it is spoken: on one line, and not a key of hundreds of letters. */
export function shortName(name: string): string {
  const line = [...name.replace(/\s+/g, ' ').trim()];
  return line.length > LONGEST ? `${line.slice(0, LONGEST).join('')} …` : line.join('');
}
