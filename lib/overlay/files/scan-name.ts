import type { Detection, Finding } from '@/lib/detect/types';

/** As long is a value of the content at least to be looked for in the file's name. In UTF-16 units. */
const LEAST = 4;
/** Names of people have two or three words. */
const WINDOWS = [3, 2] as const;

/**
 * What a file's name tells: what the detector finds in it, what was found in the content and stands in
 * the name too, and names of people within a row of words that is no sentence ("Kündigung Max Muster").
 * @param name the name in readable form
 */
export function scanName(
  name: string,
  detect: (text: string) => Detection,
  content: readonly { readonly text: string; readonly finding: Finding }[],
): readonly Finding[] {
  const found = [...detect(name).findings];
  const add = (finding: Finding) => {
    if (found.every(({ start, end }) => finding.end <= start || finding.start >= end)) found.push(finding);
  };
  for (const finding of known(name, content)) add(finding);
  for (const finding of people(name, detect)) add(finding);
  return found.sort((a, b) => a.start - b.start);
}

function* known(
  name: string,
  content: readonly { readonly text: string; readonly finding: Finding }[],
): Generator<Finding> {
  const lower = name.toLowerCase();
  const seen = new Map(
    content.flatMap(({ text, finding }) => formsOf(text, finding).map((form) => [form, finding] as const)),
  );
  const values = [...seen].filter(([text]) => text.length >= LEAST).sort((a, b) => b[0].length - a[0].length);
  for (const [text, finding] of values) {
    const start = lower.indexOf(text);
    if (start >= 0 && isWhole(name, start, start + text.length))
      yield { ...finding, start, end: start + text.length };
  }
}

/** The value itself; of a person also the surname, which names of files like to use alone. */
function formsOf(text: string, { type }: Finding): string[] {
  const lower = text.toLowerCase();
  const surname = type === 'PERSON' ? /\s(\S+)$/.exec(lower)?.[1] : undefined;
  return surname === undefined ? [lower] : [lower, surname];
}

function isWhole(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end));
}

function* people(name: string, detect: (text: string) => Detection): Generator<Finding> {
  const words = [...name.replace(/\.\w+$/, '').matchAll(/\p{Lu}[\p{L}’'-]+/gu)];
  for (const size of WINDOWS) {
    for (let i = 0; i + size <= words.length; i++) {
      const start = words[i]?.index ?? 0;
      const last = words[i + size - 1];
      const end = last ? last.index + last[0].length : start;
      const window = name.slice(start, end);
      const [finding] = detect(window).findings;
      const isPerson = finding?.type === 'PERSON' && finding.start === 0 && finding.end === window.length;
      if (finding && isPerson && !/\d/.test(window)) yield { ...finding, start, end };
    }
  }
}
