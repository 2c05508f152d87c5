import type { Finding, FindingType } from '@/lib/detect/types';

/** A text whose mentions are marked with the entity they belong to. */
export interface Marked {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The entity of each finding. */
  readonly owners: readonly string[];
}

const KINDS: Readonly<Record<string, FindingType>> = {
  '': 'PERSON',
  o: 'ORG',
  e: 'EMAIL',
  u: 'USERNAME',
  t: 'PHONE',
  i: 'IBAN',
  k: 'CUSTOMER_ID',
  x: 'TAX_NUMBER',
  a: 'ADDRESS',
  d: 'DATE_OF_BIRTH',
  v: 'VAT_ID',
  l: 'LICENSE_PLATE',
  c: 'CREDIT_CARD',
};

/** Reads `Herr {1:Müller} von der {o2:Muster GmbH}`: kind (a person where none), entity, surface. */
export function readMarked(source: string): Marked {
  const findings: Finding[] = [];
  const owners: string[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/\{([a-z]?)(\d+):([^}]*)\}/g)) {
    const [whole, kind = '', owner = '', surface = ''] = match;
    text += source.slice(from, match.index);
    const start = text.length;
    text += surface;
    from = match.index + whole.length;
    findings.push(findingAt(start, text.length, KINDS[kind] ?? 'PERSON'));
    owners.push(owner);
  }
  return { text: text + source.slice(from), findings, owners };
}

export function findingAt(start: number, end: number, type: FindingType): Finding {
  return { start, end, type, confidence: 'likely', recogniser: 'test', reason: { key: 'test' } };
}

/** Every occurrence of the values as a finding. */
export function findAll(text: string, ...values: readonly (readonly [FindingType, string])[]): Finding[] {
  const findings: Finding[] = [];
  for (const [type, value] of values)
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
      findings.push(findingAt(at, at + value.length, type));
  return findings.sort((a, b) => a.start - b.start);
}
