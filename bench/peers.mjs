import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Kinds of other programs in our words; what is not listed is counted as it is called. */
const TYPES = {
  NAME: 'PERSON',
  PERSON_NAME: 'PERSON',
  EMAIL_ADDRESS: 'EMAIL',
  PHONE_NUMBER: 'PHONE',
  CREDIT_CARD_NUMBER: 'CREDIT_CARD',
  US_SOCIAL_SECURITY_NUMBER: 'SOCIAL_SECURITY',
  SSN: 'SOCIAL_SECURITY',
  STREET_ADDRESS: 'ADDRESS',
  IP: 'IP_ADDRESS',
  IPV4: 'IP_ADDRESS',
  IPV6: 'IP_ADDRESS',
  IPV4_ADDRESS: 'IP_ADDRESS',
  IPV6_ADDRESS: 'IP_ADDRESS',
  CREDENTIALS: 'SECRET',
  PASSWORD: 'SECRET',
  API_KEY: 'SECRET',
  USERNAME: 'USERNAME',
  INSTAGRAM_USERNAME: 'USERNAME',
  TWITTER_USERNAME: 'USERNAME',
  IBAN: 'IBAN',
  ORGANIZATION: 'ORG',
  ZIPCODE: 'ADDRESS',
  DATE_OF_BIRTH: 'DATE_OF_BIRTH',
};

const typeOf = (kind) =>
  TYPES[kind] ??
  TYPES[kind.replace(/^.*?_(?=PHONE|IBAN|NAME|EMAIL)/, '')] ??
  kind.replace(/^PHONE_.*/, 'PHONE').replace(/^.*_IBAN$/, 'IBAN');

/** Spans of a text in which words in capitals took the place of what was found. */
export function spansOfRedacted(original, redacted, placeholder) {
  const spans = [];
  let at = 0;
  let open = null;
  for (const part of redacted.split(placeholder)) {
    if (part === undefined) continue;
    if (new RegExp(`^(?:${placeholder.source})$`).test(part)) {
      open ??= { start: at, type: typeOf(part.replace(/[[\]]/g, '')) };
      continue;
    }
    const found = part === '' ? at : original.indexOf(part, at);
    if (found < 0) break;
    if (open) {
      if (found > open.start) spans.push({ ...open, end: found });
      open = null;
    }
    at = found + part.length;
  }
  if (open && at < original.length) spans.push({ ...open, end: original.length });
  return spans;
}

function install() {
  if (existsSync(join(HERE, 'node_modules/openredaction'))) return;
  console.error('· installing the programs to compare with (npm ci in bench)');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: HERE,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(2);
}

async function openredaction() {
  const { OpenRedaction } = await import('openredaction');
  const program = new OpenRedaction();
  return async (text) =>
    (await program.detect(text)).detections.map(({ type, position: [start, end] }) => ({
      start,
      end,
      type: typeOf(type),
    }));
}

async function redactPii() {
  const { default: library } = await import('redact-pii');
  const program = new library.SyncRedactor();
  return (text) =>
    spansOfRedacted(text, program.redact(text), /([A-Z]{2,}(?:_[A-Z]+)+|DIGITS|ZIPCODE|URL|USERNAME)/);
}

async function redactpiiNode() {
  const { Redactor } = await import('@redactpii/node');
  const program = new Redactor();
  return (text) => spansOfRedacted(text, program.redact(text), /([A-Z]{2,}(?:_[A-Z]+)+)/);
}

async function compromise() {
  const { default: nlp } = await import('compromise');
  const offsets = (view, type) =>
    view
      .json({ offset: true })
      .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length, type }));
  return (text) => {
    const doc = nlp(text);
    return [
      ...offsets(doc.people(), 'PERSON'),
      ...offsets(doc.organizations(), 'ORG'),
      ...offsets(doc.emails(), 'EMAIL'),
      ...offsets(doc.phoneNumbers(), 'PHONE'),
    ].filter(({ start, end }) => end > start && end <= text.length);
  };
}

/** The programs on npm that promise the same, each as a function from text to spans. */
export async function loadPeers() {
  install();
  return [
    ['openredaction 1.1.5', await openredaction()],
    ['redact-pii 3.4.0', await redactPii()],
    ['@redactpii/node 1.0.17', await redactpiiNode()],
    ['compromise 14.17.0', await compromise()],
  ];
}
