import { coarse, fold } from '../fold';
import type { PersonName } from './name';

/** Mailboxes of a function, which belong to nobody. */
const FUNCTION_MAILBOX =
  /^(?:info|kontakt|contact|office|buero|mail|post|hr|personal|bewerbung|jobs|karriere|buchhaltung|rechnung|invoice|accounting|service|support|hilfe|help|vertrieb|verkauf|sales|einkauf|bestellung|order|shop|no-?reply|datenschutz|privacy|presse|press|marketing|admin|webmaster|postmaster|team|empfang|zentrale|praxis|kanzlei|termin|anfrage|hallo|hello)$/;

/** Spellings of a person's log-in: max.mueller, m.mueller, mmueller, muellerm, mueller … without separators. */
function loginsOf({ given, surname, single }: PersonName): string[] {
  const last = surname || single;
  const [first = ''] = given;
  if (!last) return first.length > 2 ? [first] : [];
  if (!first) return [last];
  const initials = given.map((name) => name[0] ?? '').join('');
  return [
    first + last,
    last + first,
    last,
    ...[first[0] ?? '', initials].flatMap((short) => [short + last, last + short]),
  ];
}

const PLAIN = /^[a-z]*$/;
const squeeze = (text: string): string => (PLAIN.test(text) ? text : text.replace(/[^\p{L}]+/gu, ''));

/** Finds the owner of a log-in or of the local part of an e-mail address. */
export interface LoginIndex<Owner> {
  /** The only one whose name the log-in is made from. */
  ownerOf(login: string): Owner | undefined;
}

/** Indexes the log-ins that could be made from the owners' names. */
export function createLoginIndex<Owner>(owners: Iterable<readonly [Owner, PersonName]>): LoginIndex<Owner> {
  const byLogin = new Map<string, Set<Owner>>();
  for (const [owner, name] of owners) {
    for (const form of loginsOf(name)) {
      const login = coarse(squeeze(form));
      byLogin.set(login, (byLogin.get(login) ?? new Set()).add(owner));
    }
  }
  return {
    ownerOf(login) {
      const local = fold(login.split('@').find((part) => part !== '') ?? '');
      const wanted = coarse(squeeze(local));
      if (FUNCTION_MAILBOX.test(local) || wanted.length < 3) return undefined;
      const found = [...(byLogin.get(wanted) ?? [])];
      return found.length === 1 ? found[0] : undefined;
    },
  };
}
