import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { zipDay } from '../zip-day';

const CORE = 'docProps/core.xml';

/** The document with the day instead of the times at which it was made, in its properties and in its archive. */
export function impersonal(bytes: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const core = parts[CORE];
  if (core) {
    parts[CORE] = strToU8(
      strFromU8(core).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`),
    );
  }
  return new Uint8Array(zipSync(parts, { mtime: zipDay(day), level: 6 }));
}
