import { readFileSync } from 'node:fs';
import { SUBJECTS_FILE, takeSubjects } from '@/lib/detect/names/subjects';
import { PLACES_FILE, takePlaces } from '@/lib/detect/places/towns';

const read = (path: string) => new Uint8Array(readFileSync(`public/${path}`));

/** Unit tests know postcodes, towns and public names, as pages do once they have loaded the model. */
takePlaces(read(PLACES_FILE));
takeSubjects(read(SUBJECTS_FILE));
