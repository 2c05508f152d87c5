import { readdirSync, readFileSync } from 'node:fs';
import { type Example, parseExamples } from './corpus';
import { listData, readData } from './shared';

function textsIn(folder: string): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => parseExamples(readFileSync(`${folder}/${file}`, 'utf8'), file));
}

/** The annotated prompts that may be trained on. */
export function trainingExamples(): Example[] {
  const shared = listData('prompts')
    .filter((file) => file.startsWith('train-'))
    .flatMap((file) => parseExamples(readData(`prompts/${file}`), file));
  return [...shared, ...textsIn('training/texts'), ...textsIn('training/texts/identifiers')];
}
