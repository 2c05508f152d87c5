import type { Text } from '@/lib/law/types';
import { hashOf } from '../canonical';
import { RECORD_VERSION } from '../model/fields';
import { addDays } from '../overview/days';

/** What the records of the sample are made with: the language, and days counted back from today. */
export interface Making {
  readonly say: (text: Text) => string;
  readonly ago: (days: number) => string;
}

export function making(language: 'de' | 'en', today: string): Making {
  return { say: (text) => text[language], ago: (days) => addDays(today, -days) };
}

/** What every record carries. */
export function recordBase(day: string, id: string = crypto.randomUUID()) {
  return { id, createdDay: day, updatedDay: day, version: 1, schemaVersion: RECORD_VERSION as 1 };
}

/** Versions of a series, each with the hash of the one before. */
export async function chained<F extends object>(
  series: string,
  versions: readonly { readonly day: string; readonly fields: F }[],
) {
  const rows: (F & ReturnType<typeof linkBase>)[] = [];
  for (const [index, { day, fields }] of versions.entries()) {
    const before = rows.at(-1);
    const link = linkBase(series, day, index + 1, before ? await hashOf(before) : null);
    rows.push({ ...fields, ...link });
  }
  return rows;
}

function linkBase(series: string, day: string, version: number, prevHash: string | null) {
  return { ...recordBase(day), series, version, prevHash };
}
