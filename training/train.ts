import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { formatTagger, MODEL_FILES } from '@/lib/detect/tagger/model';
import { type Example, parseExamples } from './corpus';
import { buildFilters, lexiconOf, writeFilters } from './lexicon';
import { listData, readData } from './shared';
import { goldShields } from './shields';
import { trainTagger } from './tagger';

/** The annotated prompts that may be trained on. */
export function trainingExamples(): Example[] {
  const shared = listData('prompts')
    .filter((file) => file.startsWith('train-'))
    .flatMap((file) => parseExamples(readData(`prompts/${file}`), file));
  const own = readdirSync('training/texts')
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => parseExamples(readFileSync(`training/texts/${file}`, 'utf8'), file));
  return [...shared, ...own];
}

const say = (line: string) => console.log(line);
say('Building the word lists …');
const filters = buildFilters();
writeFilters(filters);
const examples = trainingExamples();
say(`Training on ${examples.length} texts …`);
const model = trainTagger(examples, lexiconOf(filters), goldShields, undefined, say);
writeFileSync(`public/${MODEL_FILES.tagger}`, formatTagger(model));
say('Done: public/detect is up to date.');
