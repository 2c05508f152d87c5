import { RECORD_VERSION } from '@/lib/register/model/fields';

/** Id of the nth record of the invented company. */
export const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** What every record carries. */
export const base = (n: number) => ({
  id: idOf(n),
  createdDay: '2026-03-01',
  updatedDay: '2026-11-02',
  version: 1,
  schemaVersion: RECORD_VERSION as 1,
});
