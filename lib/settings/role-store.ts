import { browser } from 'wxt/browser';
import { ROLES, type Role } from './roles';

const KEY = 'role';

/** The part of the company that this browser's uses are noted under; `''`: none is chosen, none is noted. */
export async function loadRole(): Promise<Role | ''> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return ROLES.find((role) => role === stored) ?? '';
}

/** Chooses the part of the company. Throws when the browser's storage refuses. */
export async function saveRole(role: Role | ''): Promise<void> {
  if (role === '') await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: role });
}
