/**
 * Precision and recall of entity joins on the annotated dev prompts, over pairs of PERSON mentions.
 *
 *   SCHLEUSE_SHARED=../shared node bench/joins.mjs [--misses] [--json]
 *
 * The prompts mark mentions, not who is who. The gold here is by a labelling rule of its own, applied by
 * hand in `joins-gold.mjs`: within one prompt, all mentions are one person whom a reader who knows
 * nothing but the prompt would take for one with certainty; where a reader would hesitate, the pair is
 * left out of both figures. A first name and a surname in two cells or fields are two values to us (one
 * placeholder in both would garble the table on the way back): the first name's pairs are left out too. Only prompts in which a name word occurs in two mentions or more count.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { GOLD } from './joins-gold.mjs';

const SHARED = resolve(process.env.SCHLEUSE_SHARED ?? '../shared');
const FILES = ['dev-de', 'dev-en', 'dev-eu'].map((name) => join(SHARED, 'data/prompts', `${name}.txt.gz`));

if (!existsSync(FILES[0])) {
  console.error(
    `The annotated prompts are not at ${SHARED}. Set SCHLEUSE_SHARED to the folder that has data/prompts.`,
  );
  process.exit(2);
}
const { parseCorpus, readText } = await import(pathToFileURL(join(SHARED, 'bench/score.mjs')).href);
const { createConversation, fold } = await bundle(`
  export { createConversation } from '@/lib/pseudonymise/conversation';
  export { fold } from '@/lib/pseudonymise/fold';
`);

/** Prompts in which a word of a name occurs in more than one mention, a genitive -s aside. */
function repeated(document) {
  const seen = new Map();
  for (const [index, span] of persons(document).entries())
    for (const word of fold(surfaceOf(document, span)).split(/[\s,-]+/))
      for (const form of [word, word.replace(/s$/, '')])
        if (form.length > 2) seen.set(form, (seen.get(form) ?? new Set()).add(index));
  return [...seen.values()].some((mentions) => mentions.size > 1);
}

const persons = (document) => document.spans.filter(({ type }) => type === 'PERSON');
const surfaceOf = (document, { start, end }) => document.text.slice(start, end);

function predicted(document) {
  const findings = document.spans.map((span) => ({
    ...span,
    confidence: 'likely',
    recogniser: 'gold',
    reason: { key: 'gold' },
  }));
  const entities = createConversation('de').entities(document.text, findings);
  return persons(document).map(
    ({ start }) => entities.find(({ places }) => places.some((place) => place.start === start))?.id,
  );
}

/** `0,3 1,2 ?4` for six mentions: a0 a1 a1 a0 ? a5. */
function ownersOf(gold, count) {
  const owners = Array.from({ length: count }, (_, i) => `a${i}`);
  for (const group of gold.split(' ').filter(Boolean)) {
    const members = group.replace('?', '').split(',').map(Number);
    if (members.some((member) => member >= count)) throw new Error(`No mention ${members} among ${count}`);
    for (const member of members) owners[member] = group.startsWith('?') ? '?' : `a${members[0]}`;
  }
  return owners;
}

const counts = { right: 0, wrong: 0, missed: 0, prompts: 0, mentions: 0 };
const misses = [];
for (const document of FILES.flatMap((file) => parseCorpus(readText(file), file)).filter(repeated)) {
  const gold = GOLD[document.id];
  if (process.argv.includes('--unlabelled') && gold === undefined) {
    console.log(
      `${document.id}: ${persons(document)
        .map(
          (span, i) =>
            `${i}=${document.text.slice(Math.max(0, span.start - 14), span.start).replace(/\n/g, '⏎')}«${surfaceOf(document, span)}»`,
        )
        .join('  ')}`,
    );
    continue;
  }
  if (gold === undefined) continue;
  const ids = predicted(document);
  const owners = ownersOf(gold, ids.length);
  counts.prompts += 1;
  counts.mentions += ids.length;
  for (let i = 0; i < ids.length; i += 1)
    for (let j = i + 1; j < ids.length; j += 1) {
      if (owners[i] === '?' || owners[j] === '?') continue;
      const joined = ids[i] === ids[j];
      const same = owners[i] === owners[j];
      if (joined && same) counts.right += 1;
      else if (joined || same) {
        counts[joined ? 'wrong' : 'missed'] += 1;
        const [a, b] = [persons(document)[i], persons(document)[j]];
        misses.push(
          `${document.id} ${joined ? 'wrongly joined' : 'kept apart'}: ${surfaceOf(document, a)} | ${surfaceOf(document, b)}`,
        );
      }
    }
}
const { right, wrong, missed } = counts;
const result = { ...counts, precision: right / (right + wrong), recall: right / (right + missed) };
if (process.argv.includes('--misses')) console.log(misses.join('\n'));
if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else console.table([result]);
