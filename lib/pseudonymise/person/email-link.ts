import { fold, foldCoarsely } from '../fold';
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

const squeeze = (text: string): string => text.replace(/[^\p{L}]+/gu, '');

/** Whether a log-in or the local part of an e-mail address is made from the name. */
export function loginFits(login: string, name: PersonName): boolean {
  const local = fold(login.split('@').find((part) => part !== '') ?? '');
  if (FUNCTION_MAILBOX.test(local)) return false;
  const wanted = squeeze(local);
  if (wanted.length < 3) return false;
  return loginsOf(name).some((form) => {
    const plain = squeeze(form);
    return plain === wanted || foldCoarsely(plain) === foldCoarsely(wanted);
  });
}
