import { readdirSync, readFileSync } from 'node:fs';
import { type Example, parseExamples } from './corpus';
import { listData, readData } from './shared';

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
