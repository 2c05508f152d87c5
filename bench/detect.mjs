import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDetector } from '../scripts/bundle-detector.mjs';
import { readPrompts, readSentences, sharedFolder, textsIn } from './corpus.mjs';
import { loadPeers } from './peers.mjs';
import { score } from './score.mjs';

// Scores the detector and other programs on the same texts: quality and time side by side.
//   npm run bench:detect [-- --json] [-- --misses] [-- --no-peers]

const flags = new Set(process.argv.slice(2));
const shared = sharedFolder();
const prompts = (name) => readPrompts(join(shared, 'data/prompts', `${name}.txt.gz`));
const sentences = (name) => readSentences(join(shared, 'data/ner', `${name}.jsonl.gz`));

const clean = prompts('dev-clean');
const inLanguage = (lang) => clean.filter((doc) => doc.lang === lang);
const other = (doc) => !['de', 'en'].includes(doc.lang);

const PROMPT_SETS = [
  ['German dev prompts', [...prompts('dev-de'), ...inLanguage('de')]],
  ['English dev prompts', [...prompts('dev-en'), ...inLanguage('en')]],
  ['dev prompts fr it es nl pl', [...prompts('dev-eu'), ...clean.filter(other)]],
];
/** Short requests that name somebody and say nothing else of people. Our own, and nothing is trained on them. */
const ask = (name) => readPrompts(fileURLToPath(new URL(`texts/short-asks-${name}.txt`, import.meta.url)));
const ASK_SETS = [
  ['German short requests', ask('german')],
  ['English short requests', ask('english')],
  ['short requests fr it es nl pl', ask('others')],
];
/** Texts full of addresses, codes and log-ins in unusual forms. Our own, and nothing is trained on them. */
const hard = textsIn(fileURLToPath(new URL('texts/hard', import.meta.url)));
const HARD_SETS = [
  ['German hard texts', hard.filter(({ lang }) => lang === 'de')],
  ['English hard texts', hard.filter(({ lang }) => lang === 'en')],
  ['hard texts fr it es nl pl', hard.filter(other)],
];
/** Texts about known persons, figures and brands, and some about people of the same names. Our own, not trained on. */
const known = (name) => readPrompts(fileURLToPath(new URL(`texts/known/${name}.txt`, import.meta.url)));
const KNOWN_SETS = [
  ['German texts with known names', known('german')],
  ['English texts with known names', known('english')],
  // how many known names make a text one about them was chosen on these
  ['German texts with known names, chosen on', known('german-chosen-on')],
  ['English texts with known names, chosen on', known('english-chosen-on')],
];
const SENTENCE_SETS = [
  ['GermEval 2014 dev', sentences('germeval2014.de.dev')],
  ['German LER dev', sentences('german-ler.de.dev')],
  ['UNER EWT dev (English)', sentences('uner-ewt.en.dev')],
  ['WNUT 17 dev (English)', sentences('wnut17.en.dev')],
];

async function predict(find, documents) {
  const predictions = [];
  const times = [];
  for (const { text } of documents) {
    const begin = performance.now();
    predictions.push(await find(text));
    times.push(performance.now() - begin);
  }
  return { predictions, times };
}

/** Runs over a few texts first, so that loading and compiling count for nobody. */
async function warmUp(find, documents) {
  await predict(find, documents.slice(0, 20));
}

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const quantile = (numbers, q) => [...numbers].sort((a, b) => a - b)[Math.floor(q * (numbers.length - 1))];
const percent = (value) =>
  (value === null || value === undefined ? '–' : (100 * value).toFixed(1)).padStart(6);

function promptLine(name, result, times) {
  const { all, types, strictF1, leak, kept, falseAlarms, cleanDocs } = result;
  return [
    name.padEnd(24),
    `P ${percent(all.precision)} R ${percent(all.recall)} F1 ${percent(all.f1)} strict ${percent(strictF1)}`,
    `PERSON ${percent(types.PERSON?.f1)} ORG ${percent(types.ORG?.f1)}`,
    `protected ${percent(result.protected)} leak ${percent(leak)} kept ${percent(kept)}`,
    `alarms ${percent(falseAlarms)} of ${cleanDocs}`,
    `ms median ${quantile(times, 0.5).toFixed(2)} p99 ${quantile(times, 0.99).toFixed(1)}`,
  ].join('  ');
}

const specialFigures = (special) =>
  Object.entries(special).map(
    ([name, { gold, precision, recall }]) => `${name} ${gold}: P${percent(precision)} R${percent(recall)}`,
  );

function ofAll(special) {
  const tp = sum(Object.values(special).map(({ gold, recall }) => Math.round((recall ?? 0) * gold)));
  const gold = sum(Object.values(special).map((row) => row.gold));
  const said = sum(
    Object.values(special).map(({ gold: size, recall, precision }) => {
      const hits = Math.round((recall ?? 0) * size);
      return precision ? Math.round(hits / precision) : precision === 0 ? 1 : 0;
    }),
  );
  return { tp, gold, said };
}

function strictPerson(documents, predictions) {
  const key = ({ start, end }) => `${start}-${end}`;
  let [tp, said, gold] = [0, 0, 0];
  documents.forEach(({ spans }, index) => {
    const expected = new Set(spans.filter(({ type }) => type === 'PERSON').map(key));
    const found = predictions[index].spans.filter(({ type }) => type === 'PERSON').map(key);
    gold += expected.size;
    said += found.length;
    tp += found.filter((span) => expected.has(span)).length;
  });
  const [precision, recall] = [said ? tp / said : 0, tp / gold];
  return { precision, recall, f1: tp ? (2 * precision * recall) / (precision + recall) : 0 };
}

async function ours() {
  const { detector } = await loadDetector();
  return (text) => {
    const { findings, special } = detector.detect(text, { sensitivity: 'balanced', allowList: [] });
    return { spans: findings, special: special.map(({ category }) => category) };
  };
}

const peers = flags.has('--no-peers') ? [] : await loadPeers();
const programs = [
  ['Schleuse', await ours()],
  ...peers.map(([name, find]) => [name, async (text) => ({ spans: await find(text), special: [] })]),
];

const report = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}`,
  sets: {},
};
if (!flags.has('--json')) console.log(`${report.date}, ${report.machine}`);

for (const [set, documents] of [...PROMPT_SETS, ...ASK_SETS, ...HARD_SETS, ...KNOWN_SETS]) {
  if (!flags.has('--json')) console.log(`\n${set}: ${documents.length} documents`);
  for (const [name, find] of programs) {
    await warmUp(find, documents);
    const { predictions, times } = await predict(find, documents);
    const { misses, ...result } = score(documents, predictions);
    report.sets[set] = { ...report.sets[set], [name]: { ...result, medianMs: quantile(times, 0.5) } };
    if (flags.has('--json')) continue;
    console.log(promptLine(name, result, times));
    if (name !== 'Schleuse') continue;
    const { tp, gold, said } = ofAll(result.special);
    console.log(
      `  special categories: P ${percent(tp / said)} R ${percent(tp / gold)} of ${gold}; ${specialFigures(result.special).join('; ')}`,
    );
    for (const [type, f] of Object.entries(result.types)) {
      console.log(
        `  ${type.padEnd(18)}${String(f.gold).padStart(5)}  P${percent(f.precision)} R${percent(f.recall)} F1${percent(f.f1)}`,
      );
    }
    if (flags.has('--misses'))
      for (const miss of misses)
        console.log(`  ${miss.id} ${miss.kind} ${miss.type} ${miss.start}-${miss.end}`);
  }
}

for (const [set, documents] of SENTENCE_SETS) {
  if (!flags.has('--json')) console.log(`\n${set}: ${documents.length} sentences, PERSON, equal offsets`);
  for (const [name, find] of programs) {
    const { predictions, times } = await predict(find, documents);
    const { precision, recall, f1 } = strictPerson(documents, predictions);
    const speed = sum(documents.map(({ text }) => text.length)) / sum(times) / 1000;
    report.sets[set] = { ...report.sets[set], [name]: { precision, recall, f1, megabytesPerSecond: speed } };
    if (!flags.has('--json'))
      console.log(
        `${name.padEnd(24)}P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}  ${speed.toFixed(2)} MB/s`,
      );
  }
}

if (flags.has('--json')) console.log(JSON.stringify(report, null, 2));
