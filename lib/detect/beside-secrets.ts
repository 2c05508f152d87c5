import { hitOf, signed } from './define-recogniser';
import type { Document } from './document';
import type { Candidate } from './recogniser';

/**
 * Log-in and password side by side: what stands before a password, parted by a stroke or as the argument
 * before it, is the account ("adm_pfaff / !Netz-2718", `AUTH = ("svc-kilgour", "9vT!…")`).
 */
const ACCOUNT_BEFORE =
  /(?<![\p{L}\d._-])(["']?)(\p{L}[\p{L}\d]{0,20}(?:[._-][\p{L}\d]{1,20}){1,3})\1(?: \/ | \/|\/ |, )["']?$/u;
const REACH = 60;

const ID = 'beside-secret';
const account = signed(ID, 'USERNAME');
const password = signed(ID, 'SECRET');
const REASON = { key: 'credentials' };

/** The same the other way round: behind an account and a stroke stands its password. */
const PASSWORD_BEHIND = /^["']? \/ (["']?)([^\s"'/]{6,40}?)\1(?=[\s,;.)]|$)/;

function accountBefore(document: Document, secret: Candidate): Candidate[] {
  const before = document.text.slice(Math.max(0, secret.start - REACH), secret.start);
  const match = ACCOUNT_BEFORE.exec(before);
  const value = match?.[2];
  if (!match || !value) return [];
  const start = secret.start - before.length + match.index + (match[1]?.length ?? 0);
  return [account(hitOf(start, value, 'likely', REASON))];
}

function passwordBehind(document: Document, { end }: Candidate): Candidate[] {
  const match = PASSWORD_BEHIND.exec(document.text.slice(end, end + REACH));
  const value = match?.[2];
  if (!match || !value || !/[\d!#$%&*+?@]/.test(value)) return [];
  return [password(hitOf(end + match[0].lastIndexOf(value), value, 'likely', REASON))];
}

/** Accounts before passwords and passwords behind accounts. */
export const findBesideSecrets = (document: Document, found: readonly Candidate[]): Candidate[] =>
  found.flatMap((candidate) =>
    candidate.type === 'SECRET'
      ? accountBefore(document, candidate)
      : candidate.type === 'USERNAME'
        ? passwordBehind(document, candidate)
        : [],
  );
