import { writeFileSync } from 'node:fs';
import { formatTagger, MODEL_FILES } from '@/lib/detect/tagger/model';
import { trainingExamples } from './examples';
import { buildFilters, lexiconOf, writeFilters } from './lexicon';
import { goldShields } from './shields';
import { trainTagger } from './tagger';

const say = (line: string) => console.log(line);
say('Building the word lists …');
const filters = buildFilters();
writeFilters(filters);
const examples = trainingExamples();
say(`Training on ${examples.length} texts …`);
const model = trainTagger(examples, lexiconOf(filters), goldShields, undefined, say);
writeFileSync(`public/${MODEL_FILES.tagger}`, formatTagger(model));
writeFileSync(`public/${MODEL_FILES.secondLook}`, formatTagger(model.secondLook));
writeFileSync(`public/${MODEL_FILES.codes}`, formatTagger(model.codes));
say('Done: public/detect is up to date.');
