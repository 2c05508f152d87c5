import { readFileSync } from 'node:fs';
import { SUBJECTS_FILE, takeSubjects } from '@/lib/detect/names/subjects';
import { PLACES_FILE, takePlaces } from '@/lib/detect/places/towns';
import { SPECIAL_FILE, takeSpecialWords } from '@/lib/detect/special/lexicon';

const read = (path: string) => new Uint8Array(readFileSync(`public/${path}`));

/** Unit tests know postcodes, towns, public names and words of special categories, as pages do once they have loaded the model. */
takePlaces(read(PLACES_FILE));
takeSubjects(read(SUBJECTS_FILE));
takeSpecialWords(read(SPECIAL_FILE));
