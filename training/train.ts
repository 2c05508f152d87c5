import { readFileSync, writeFileSync } from 'node:fs';
import { formatTagger, MODEL_FILES, VALUE_IDS } from '@/lib/detect/tagger/model';
import { LISTS } from '@/lib/detect/take-lists';
import { trainingExamples } from './examples';
import { buildFilters, lexiconOf, writeFilters } from './lexicon';
import { goldShields } from './shields';
import { trainTagger } from './tagger';

// features read the same lists as in use
for (const [file, take] of LISTS) take(new Uint8Array(readFileSync(`public/${file}`)));

const say = (line: string) => console.log(line);
say('Building the word lists …');
const examples = trainingExamples();
const filters = buildFilters(examples);
writeFilters(filters);
say(`Training on ${examples.length} texts …`);
const model = trainTagger(examples, lexiconOf(filters), goldShields, undefined, say);
writeFileSync(`public/${MODEL_FILES.tagger}`, formatTagger(model));
writeFileSync(`public/${MODEL_FILES.secondLook}`, formatTagger(model.secondLook));
for (const id of VALUE_IDS) writeFileSync(`public/${MODEL_FILES[id]}`, formatTagger(model.values[id]));
say('Done: public/detect is up to date.');
