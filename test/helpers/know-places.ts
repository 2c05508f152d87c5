import { readFileSync } from 'node:fs';
import { PLACES_FILE, takePlaces } from '@/lib/detect/places/towns';

/** Unit tests know postcodes and towns, as pages do once they have loaded the model. */
takePlaces(new Uint8Array(readFileSync(`public/${PLACES_FILE}`)));
