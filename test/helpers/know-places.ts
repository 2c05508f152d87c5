import { readFileSync } from 'node:fs';
import { LISTS } from '@/lib/detect/take-lists';

/** Unit tests know places, public names and words, as pages do once they have loaded the model. */
for (const [file, take] of LISTS) take(new Uint8Array(readFileSync(`public/${file}`)));
