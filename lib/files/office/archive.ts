import { type Unzipped, unzipSync, zipSync } from 'fflate';
import { RefusedFile } from '@/lib/files/types';

/** As much is unpacked at most, in bytes: an archive can hold a thousand times its own size. */
export const MOST_UNPACKED = 200 * 1024 * 1024;
const MOST_ENTRIES = 20_000;

/** An archive with its entries in their order. */
export type Archive = Unzipped;

/**
 * Unpacks an archive.
 * @throws {RefusedFile} `locked` for encrypted entries, `large` for what would unpack to too much
 */
export function unpack(bytes: Uint8Array): Archive {
  // bit 0 of the general purpose flags (APPNOTE.TXT 4.4.4): the entry is encrypted
  if (((bytes[6] ?? 0) & 1) === 1) throw new RefusedFile('locked');
  let total = 0;
  let entries = 0;
  return unzipSync(bytes, {
    filter({ originalSize }) {
      total += originalSize;
      entries += 1;
      if (total > MOST_UNPACKED || entries > MOST_ENTRIES) throw new RefusedFile('large');
      return true;
    },
  });
}

/** Already packed: packing again gains nothing. */
const PACKED = /\.(?:png|jpe?g|gif|zip|mp[34]|m4[av]|wmf\.gz)$/i;

/** Packs entries in their order. Times are left out: they would tell when the copy was made. */
export function pack(archive: Archive): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const entries = Object.entries(archive).map(
    ([name, data]) => [name, [data, { level: PACKED.test(name) ? 0 : 6, mtime }]] as const,
  );
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}
