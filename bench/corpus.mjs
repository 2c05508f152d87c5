import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Folder of the corpora: SCHLEUSE_SHARED or ../shared. Ends the process with a clear word where it is missing. */
export function sharedFolder() {
  const folder = resolve(process.env.SCHLEUSE_SHARED ?? '../shared');
  if (existsSync(join(folder, 'data'))) return folder;
  console.error(`No corpora under ${folder}. Set SCHLEUSE_SHARED to the folder that holds "data".`);
  process.exit(2);
}

const readText = (file) => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** Takes `[[TYPE|text]]` out of a text and keeps where it stood. */
function unmark(marked) {
  const spans = [];
  let text = '';
  for (const part of marked.split(/(\[\[[A-Z_]+\|[^\]\n]*?\]\])/)) {
    const mark = /^\[\[([A-Z_]+)\|(.*)\]\]$/.exec(part);
    const piece = mark ? mark[2] : part;
    if (mark) spans.push({ start: text.length, end: text.length + piece.length, type: mark[1] });
    text += piece;
  }
  return { text, spans };
}

/** Documents of a prompt file: id, lang, special categories, text and gold spans. */
export function readPrompts(file) {
  const [, ...parts] = readText(file).replace(/\r\n/g, '\n').split(/^=== /m);
  return parts.map((part) => {
    const [head, ...lines] = part.split('\n');
    const fields = Object.fromEntries(
      head
        .trim()
        .split(/\s+/)
        .map((pair) => pair.split('=')),
    );
    const special = (fields.special ?? 'none').split(',').filter((category) => category !== 'none');
    return { id: fields.id, lang: fields.lang, special, ...unmark(lines.join('\n').trimEnd()) };
  });
}

/** Records of a corpus with one sentence a line. */
export const readSentences = (file) =>
  readText(file)
    .split('\n')
    .filter(Boolean)
    .map((line, index) => ({ id: String(index), special: [], ...JSON.parse(line) }));

/** All texts of the prompt files of a folder. */
export const textsIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readPrompts(join(folder, file)));
