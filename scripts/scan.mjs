import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadDetector } from './bundle-detector.mjs';

const USAGE = `Finds personal data in texts. Nothing leaves this machine.

  npm run -s scan -- FILE …              findings a person can read; exit 1 when there are some
  npm run -s scan -- --pseudonymise FILE the text with placeholders instead of the findings
  npm run -s scan -- --jsonl             JSON lines {"id","lang","text"} in, {"id","spans","special"} out

  FILE may be - for standard input. Offsets count UTF-16 units.
  --sensitivity strict|balanced|sparing  how much is reported (balanced)
  --language de|en                       language of the placeholders (de)
Exit codes: 0 nothing found or written, 1 findings in a file, 2 bad input.`;

class BadInput extends Error {}

const SENSITIVITIES = ['strict', 'balanced', 'sparing'];

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        pseudonymise: { type: 'boolean', default: false },
        sensitivity: { type: 'string', default: 'balanced' },
        language: { type: 'string', default: 'de' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!SENSITIVITIES.includes(values.sensitivity))
      throw new Error(`unknown sensitivity "${values.sensitivity}"`);
    if (!['de', 'en'].includes(values.language)) throw new Error(`unknown language "${values.language}"`);
    if (values.jsonl && positionals.length > 0) throw new Error('--jsonl reads standard input, not files');
    return { ...values, files: positionals };
  } catch (error) {
    throw new BadInput(`${error.message}\n\n${USAGE}`);
  }
}

function readFile(file) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    const what =
      error instanceof TypeError ? 'is not UTF-8 text' : `cannot be read (${error.code ?? error.message})`;
    throw new BadInput(`${file}: ${what}`);
  }
}

/** One line of --jsonl input, checked. */
function readRecord(line, number) {
  let record;
  try {
    record = JSON.parse(line);
  } catch {
    throw new BadInput(`line ${number}: not JSON`);
  }
  if (record === null || typeof record !== 'object' || Array.isArray(record)) {
    throw new BadInput(`line ${number}: not an object`);
  }
  if (!['string', 'number'].includes(typeof record.id)) throw new BadInput(`line ${number}: "id" is missing`);
  if (typeof record.text !== 'string') throw new BadInput(`line ${number}: "text" is missing or no string`);
  return record;
}

function readRecords() {
  return readFile('-')
    .split('\n')
    .map((line, index) => [line.replace(/\r$/, ''), index + 1])
    .filter(([line]) => line.trim() !== '')
    .map(([line, number]) => readRecord(line, number));
}

const spanOf = ({ start, end, type, confidence }) => ({ start, end, type, confidence });

function replace(tools, text, findings, language) {
  const conversation = tools.createConversation(language);
  return conversation.replace(text, conversation.entities(text, findings), new Set()).text;
}

function recordLine(tools, { id, text }, options) {
  const { findings, special } = tools.detect(text);
  if (options.pseudonymise)
    return JSON.stringify({ id, text: replace(tools, text, findings, options.language) });
  return JSON.stringify({
    id,
    spans: findings.map(spanOf),
    special: special.map(({ category }) => category),
  });
}

/** Line and column of an offset, both counted from 1. */
function positionOf(text, offset) {
  const before = text.slice(0, offset);
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`;
}

function describe(file, text, { findings, special }) {
  const lines = findings.map(({ start, end, type, confidence, reason }) => {
    const value = text.slice(start, end).replace(/\s+/g, ' ');
    const why = reason.word ? `${reason.key}: ${reason.word}` : reason.key;
    return `${file}:${positionOf(text, start)}  ${type}  ${value}  (${confidence}; ${why})`;
  });
  const hints = special.map(({ category, places }) => {
    const words = [...new Set(places.map(({ start, end }) => text.slice(start, end)))];
    return `${file}  special category: ${category}  (${words.slice(0, 5).join(', ')})`;
  });
  return [...lines, ...hints];
}

function scanFiles(tools, options) {
  const texts = options.files.map((file) => [file, readFile(file)]);
  const results = texts.map(([file, text]) => [file, text, tools.detect(text)]);
  if (options.pseudonymise) {
    const out = results.map(([, text, { findings }]) => replace(tools, text, findings, options.language));
    return { output: out.join(''), code: 0 };
  }
  const lines = results.flatMap(([file, text, detection]) => describe(file, text, detection));
  const found = results.some(([, , { findings }]) => findings.length > 0);
  return { output: lines.map((line) => `${line}\n`).join(''), code: found ? 1 : 0 };
}

async function main() {
  const options = readArguments();
  if (options.help || (!options.jsonl && options.files.length === 0)) {
    console.log(USAGE);
    return options.help ? 0 : 2;
  }
  const records = options.jsonl ? readRecords() : [];
  const { detector, createConversation } = await loadDetector();
  const detectOptions = { sensitivity: options.sensitivity, allowList: [] };
  const tools = { createConversation, detect: (text) => detector.detect(text, detectOptions) };
  const { output, code } = options.jsonl
    ? { output: records.map((record) => `${recordLine(tools, record, options)}\n`).join(''), code: 0 }
    : scanFiles(tools, options);
  process.stdout.write(output);
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
