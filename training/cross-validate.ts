import { readFileSync } from 'node:fs';
import { createDetector } from '@/lib/detect/detect';
import { loadModel } from '@/lib/detect/tagger/load-model';
import { score } from '../bench/score.mjs';
import type { Example } from './corpus';
import { trainingExamples } from './examples';
import { withGistOf } from './gist';
import { goldShields } from './shields';
import { trainTagger } from './tagger';

// Trains on three quarters of the texts and scores the whole detector on the rest, four times: what a change of
// texts, features or settings is worth, without the development prompts.
//   npm run train -- --check

const FOLDS = 4;

type Gold = Parameters<typeof score>[0][number];
type Prediction = Parameters<typeof score>[1][number];

/** "de prompts", "en own texts", "other prompts" … */
function groupOf({ lang, file }: Example): string {
  const language = lang === 'de' || lang === 'en' ? lang : 'other';
  return `${language.padEnd(5)} ${file.startsWith('train-') ? 'prompts' : 'own texts'}`;
}

const percent = (value: number | null | undefined) =>
  (value === null || value === undefined ? '–' : (100 * value).toFixed(1)).padStart(5);

const say = (line: string) => console.log(line);
const examples = trainingExamples();
// the lists of places, words and special categories are read along with it
const { lexicon } = await loadModel(async (path) => new Uint8Array(readFileSync(`public/${path}`)));
const groups = new Map<string, { documents: Gold[]; predictions: Prediction[] }>();

for (let fold = 0; fold < FOLDS; fold++) {
  say(`part ${fold + 1} of ${FOLDS}`);
  const isHeld = (_: Example, index: number) => index % FOLDS === fold;
  const learned = examples.filter((example, index) => !isHeld(example, index));
  const model = trainTagger(learned, withGistOf(learned, lexicon), goldShields);
  const detector = createDetector({ model });
  for (const document of examples.filter(isHeld)) {
    const group = groups.get(groupOf(document)) ?? { documents: [], predictions: [] };
    groups.set(groupOf(document), group);
    const { findings } = detector.detect(document.text, { sensitivity: 'balanced', allowList: [] });
    group.documents.push({ ...document, special: [] });
    group.predictions.push({ spans: findings, special: [] });
  }
}

for (const [name, { documents, predictions }] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const { all, types, protected: whole, leak, falseAlarms, cleanDocs } = score(documents, predictions);
  say(
    [
      name.padEnd(16),
      `${documents.length} texts`.padEnd(11),
      `F1 ${percent(all.f1)}`,
      `people ${percent(types['PERSON']?.f1)}`,
      `covered ${percent(whole)}`,
      `leak ${percent(leak)}`,
      `alarms ${percent(falseAlarms)} of ${cleanDocs}`,
    ].join('  '),
  );
}
