import { defineRecogniser, hitOf } from '../../define-recogniser';
import type { Examples } from '../../recogniser';

/**
 * Accounts in lines that programs and platforms write: the third field of a web server's log (Common Log
 * Format), who called sudo, the name under a review.
 */
const FORMS: readonly RegExp[] = [
  /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]{6,39}) \S{1,30} ([a-z][\w.@-]{1,40}) \[\d/gim,
  /sudo: {1,6}([a-z][\w.-]{1,30}) : /g,
  // the head of a message in Slack and Discord: "henning.b  10:12 AM", "pixelpaul — heute um 14:02"
  /^([a-z][a-z\d]{1,20}(?:[._][a-z\d]{1,20}){1,3}|[a-z]{2,20}\d{1,4}) {1,2}\d{1,2}:\d{2}(?: ?[AP]M)?$/gim,
  /^([a-zäöüß][a-zäöüß\d._-]{2,30}) — (?:heute|gestern|today|yesterday|hier|oggi|ayer|vandaag)(?: (?:um|at|alle|à|om))? \d/gm,
  // in lines of a log, as companies make them: first letter and surname
  /^\W?(?:\d{4}-\d{2}-\d{2}[T ])?\d{2}:\d{2}:\d{2}[^\n]{0,90}?[\s'"=]([a-z]\.[a-zäöüß]{3,20}|[a-z]{3,15}\.[a-z])(?=[\s'",;)]|$)/gm,
  // who writes in an exported chat: "[10:12] flo_92: …", "k.ahlborn: Drucker steht"
  /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]? )?([a-z]{2,15}_[a-z\d_]{1,15}|[a-z]\.[a-zäöüß]{3,20}) ?: (?=\p{L})/gimu,
  // service accounts
  /(?<![\p{L}\d@./\\_-])((?:svc|adm|bkp)[_-][a-z][a-z\d]{1,20}(?:[_-][a-z\d]{1,20}){0,3})(?![\p{L}\d_(=-]|\.[a-z])/gu,
  // programs that ask for a user
  /(?:^|[\s"'`])(?:mysql\w{0,6}|pg_\w{2,8}|psql|curl|sqlcmd|ssh|rsync)(?: [^\n-][^\n]{0,30}?)? (?:-u|-U|--user(?:name)?[ =]) ?["']?([a-z][\w.-]{2,30})/gm,
  /(?:[–—] |["“”] ?- ?)([a-z][a-z\d]{0,20}(?:_[a-z\d]{1,20}){1,4})(?=["“”»,\n]|$)/gim,
];
const SYSTEM = /^(?:root|admin|www-data|nobody|frank|postgres|mysql|user|username|test|ubuntu|git)$/i;

export const logUser = defineRecogniser({
  id: 'log-user',
  type: 'USERNAME',
  keywords: ['[', 'sudo:', '_', ':', '—', 'adm-', 'svc-', '-u'],
  find: ({ text }) =>
    FORMS.flatMap((form) =>
      [...text.matchAll(form)].flatMap((match) => {
        const value = match[1] ?? '';
        const at = match.index + match[0].lastIndexOf(value);
        return SYSTEM.test(value) ? [] : [hitOf(at, value, 'likely', { key: 'shape' })];
      }),
    ),
});

export const examples: Examples = {
  hits: [
    '88.217.40.9 - [[k.paulsen]] [04/Feb/2025:02:09:58 +0100] "GET / HTTP/1.1" 200',
    'gw1 sudo: [[tnakamura]] : TTY=pts/0 ; COMMAND=/usr/bin/less',
    '[[henning.b]]  10:12 AM\nwer hat prod neu gestartet',
    '[[pixelpaul]] — heute um 14:02\nwer mag',
    '2026-05-01 08:14:02 INFO Anmeldung erfolgreich: [[m.dressler]] von 192.168.4.27',
    '18:44 [[flo_92]]: training fällt aus',
    'job von [[svc_nightly]] hängt',
    'pg_dump -U [[lohn_export]] lohn > a.sql',
    '„Der Chef ruft nie zurück.“ – [[mtb_fan_88]], 1 Stern',
  ],
  misses: [
    '88.217.40.9 - - [04/Feb/2025:02:09:58 +0100] "GET / HTTP/1.1" 200',
    'gw1 sudo: root : TTY=pts/0',
    'der Wert – siehe max_length oben',
    'use sudo: apt install',
    'heute 10:12',
    '08:14:02 INFO sync.py done, z.B. later',
    'paul — heute nicht da',
  ],
};
