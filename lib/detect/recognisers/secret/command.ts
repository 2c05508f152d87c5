import { defineRecogniser, hitOf } from '../../define-recogniser';
import type { Examples } from '../../recogniser';
import { isPlaceholder } from './entropy';

/** Passwords in the arguments of programs: "mysqldump -u root -pSECRET", "sshpass -p SECRET", "curl -u name:SECRET". */
const COMMANDS: readonly RegExp[] = [
  /\b(?:mysql\w{0,6}|mariadb(?:-dump)?)\b[^\n|;]{0,80}? -p(['"]?)([^\s'"]{6,60})\1/g,
  /\bsshpass -p ?(['"]?)([^\s'"]{4,60})\1/g,
  /\b(?:curl|wget)\b[^\n|;]{0,120}? (?:-u|--user) ?(['"]?)[^\s:'"]{1,40}:([^\s'"]{4,60})\1/g,
];

export const commandPassword = defineRecogniser({
  id: 'command-password',
  type: 'SECRET',
  keywords: ['mysql', 'mariadb', 'sshpass', 'curl', 'wget'],
  find: ({ text }) =>
    COMMANDS.flatMap((command) =>
      [...text.matchAll(command)].flatMap((match) => {
        const value = match[2] ?? '';
        if (isPlaceholder(value) || value.startsWith('$')) return [];
        const end = match.index + match[0].length - (match[1] ?? '').length;
        return [hitOf(end - value.length, value, 'certain', { key: 'token' })];
      }),
    ),
});

export const examples: Examples = {
  hits: [
    "mysqldump -u sauv_compta -p'[[Grenouille!417]]' compta > x.sql",
    'mysql -u lager -p[[Tormenta.Lila.52]] nominas',
    'sshpass -p [[tulpe-9-fenster]] ssh deploy@host',
    'curl -u bot:[[Kies3lstein]] https://example.org',
  ],
  misses: [
    'mysql -u root -p lager',
    'mysqldump -u root -p$PASS lager',
    'mysql --port 3306 shop',
    'curl -u $USER:$PASS x',
  ],
};
