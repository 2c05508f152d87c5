/**
 * Speed of replacing and of the way back: 100,000 characters beyond the scan (bar: 20 ms), a reply of
 * 200,000 characters with 500 placeholders in chunks (bar: 2 ms a chunk). Prints min, median, p99.
 *
 *   node bench/pseudonymise.mjs [--json]
 */
import { bundle } from './bundle.mjs';

const { createConversation, createRestorer } = await bundle(`
  export { createConversation } from '@/lib/pseudonymise/conversation';
  export { createRestorer } from '@/lib/pseudonymise/restore/restorer';
`);

const GIVEN = ['Petra', 'Jonas', 'Aylin', 'Marek', 'Sabine', 'Ole', 'Ines', 'Bernd', 'Lea', 'Kurt'];
const SURNAMES = ['Brandner', 'Okafor', 'Lindgren', 'Kaminski', 'Yildirim', 'Hofstetter', 'Moreau', 'Quast'];
const FILLER =
  'Die Lieferung kam verspätet an, und wir bitten um eine kurze Rückmeldung zu dem vereinbarten Termin in der kommenden Woche. ';

/** A text of about `length` characters with `count` findings of four kinds. */
function letter(length, count) {
  const every = Math.floor(length / count);
  const findings = [];
  let text = '';
  for (let i = 0; i < count; i += 1) {
    while (text.length < i * every) text += FILLER;
    const [type, value] = sample(i);
    const start = text.length;
    text += value;
    findings.push({
      start,
      end: text.length,
      type,
      confidence: 'likely',
      recogniser: 'bench',
      reason: { key: 'bench' },
    });
    text += ' ';
  }
  while (text.length < length) text += FILLER;
  return { text, findings };
}

function sample(i) {
  const name = `${GIVEN[i % 10]} ${SURNAMES[i % 8]}${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + (Math.floor(i / 26) % 26))}`;
  if (i % 4 === 0) return ['PERSON', name];
  if (i % 4 === 1) return ['EMAIL', `kontakt${i}@example.com`];
  if (i % 4 === 2) return ['CUSTOMER_ID', `KD-${100000 + i}`];
  return ['PERSON', name.split(' ')[1]];
}

/** Processor time of one run in ms: what remains comparable on a busy machine. */
function cpuOf(runs, work) {
  const before = process.cpuUsage();
  for (let i = 0; i < runs; i += 1) work();
  const { user, system } = process.cpuUsage(before);
  return Number(((user + system) / 1000 / runs).toFixed(2));
}

function row(name, bar, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) =>
    Number(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(3));
  return { name, bar, min: at(0), median: at(0.5), p99: at(0.99), max: at(1), runs: sorted.length };
}

function timed(runs, work) {
  const times = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times;
}

const rows = [];
for (const [length, count] of [
  [2_000, 12],
  [100_000, 60],
  [100_000, 500],
]) {
  const { text, findings } = letter(length, count);
  const work = () => {
    const conversation = createConversation('de');
    conversation.replace(text, conversation.entities(text, findings), new Set());
  };
  if (rows.length === 0) rows.push({ name: 'the very first text', cpu: cpuOf(1, work) });
  timed(20, work);
  const name = `replace ${length} characters, ${count} findings`;
  rows.push({ ...row(name, length === 100_000 ? 20 : undefined, timed(40, work)), cpu: cpuOf(40, work) });
}

const { text, findings } = letter(200_000, 500);
const conversation = createConversation('de');
const reply = conversation.replace(text, conversation.entities(text, findings), new Set()).text;
for (const size of [4, 40, 400]) {
  const times = [];
  for (let round = 0; round < 3; round += 1) {
    const restorer = createRestorer(conversation);
    for (let at = 0; at < reply.length; at += size) {
      const start = performance.now();
      restorer.push(reply.slice(at, at + size));
      times.push(performance.now() - start);
    }
    restorer.flush();
  }
  rows.push(row(`restore a chunk of ${size} characters`, 2, times));
}
rows.push(
  row(
    'restore 200000 characters at once',
    undefined,
    timed(10, () => createRestorer(conversation).push(reply)),
  ),
);

if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else console.table(rows);
