import type { FindingType } from '@/lib/detect/types';
import { createLoginIndex } from './person/email-link';
import type { StoredEntity } from './types';

/** E-mail addresses and log-ins may be made from a person's name. */
export const isLogin = ({ type }: { readonly type: FindingType }): boolean =>
  type === 'EMAIL' || type === 'USERNAME';

/** Finds the one person, here or in earlier texts, that a log-in or e-mail address is made from. */
export function createOwnerIndex(
  here: readonly StoredEntity[],
  earlier: readonly StoredEntity[],
): (login: string) => StoredEntity | undefined {
  const ids = new Set(here.map(({ id }) => id));
  const others = earlier.filter(({ id, mergedInto }) => !ids.has(id) && !mergedInto);
  const index = createLoginIndex(
    [...here, ...others].flatMap((person) => (person.names ?? []).map((name) => [person, name] as const)),
  );
  return (login) => index.ownerOf(login);
}
