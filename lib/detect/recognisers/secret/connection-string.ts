import { defineRecogniser, hitOf } from '../../define-recogniser';
import type { Examples } from '../../recogniser';
import { isPlaceholder } from './entropy';

/** User and password in a URL: `scheme://user:password@host`. */
const CREDENTIALS = /[a-z][a-z0-9+.-]{1,20}:\/\/([^\s:/@"'<>]{0,60}):([^\s/@"'<>]{1,100})@(?=[^\s@])/gi;
const DEFAULT_USERS = /^(?:postgres|root|admin|user|sa|mysql|guest|username|default|)$/i;

const parts = (text: string) =>
  [...text.matchAll(CREDENTIALS)].map((match) => {
    const password = match[2] ?? '';
    const user = match[1] ?? '';
    const end = match.index + match[0].length - 1;
    return { user, password, start: end - password.length };
  });

export const connectionPassword = defineRecogniser({
  id: 'connection-password',
  type: 'SECRET',
  keywords: ['://'],
  find: ({ text }) =>
    parts(text)
      .filter(({ password }) => !isPlaceholder(password))
      .map(({ start, password }) => hitOf(start, password, 'certain', { key: 'connection' })),
});

export const connectionUser = defineRecogniser({
  id: 'connection-user',
  type: 'USERNAME',
  keywords: ['://'],
  find: ({ text }) =>
    parts(text)
      .filter(({ user }) => !DEFAULT_USERS.test(user) && !isPlaceholder(user))
      .map(({ start, user }) => hitOf(start - 1 - user.length, user, 'certain', { key: 'connection' })),
});

export const examples: Examples = {
  hits: ['DB_URL=postgres://[[shop_rw]]:[[nE7!mango-Kiste]]@db.intern:5432/shop'],
  misses: ['https://example.org:8080/a@b', 'postgres://postgres:$PASS@db/x', 'http://localhost:3000'],
};
