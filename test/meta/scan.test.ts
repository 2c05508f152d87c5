import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'schleuse-scan-'));
const file = join(folder, 'letter.txt');
writeFileSync(file, 'Sehr geehrte Frau Sommer,\nIhre Kundennummer ist K-2204871.\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scan = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/scan.mjs', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

/** Each run starts a program that bundles the detector. */
const SLOW = 60_000;

it(
  'writes a line of spans for each line of JSON',
  () => {
    const lines = [
      { id: 'a', lang: 'de', text: 'Kundennummer 88121' },
      { id: 'b', text: 'nichts' },
    ];
    const { status, stdout } = scan(['--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: 'a', spans: [{ start: 13, end: 18, type: 'CUSTOMER_ID', confidence: 'certain' }], special: [] },
      { id: 'b', spans: [], special: [] },
    ]);
  },
  SLOW,
);

it(
  'names the line of bad input and writes nothing',
  () => {
    const bad = scan(['--jsonl'], '{"id":"a","text":"Kundennummer 88121"}\n{oops');
    expect(bad).toMatchObject({ status: 2, stdout: '' });
    expect(bad.stderr).toContain('line 2');
  },
  SLOW,
);

it(
  'prints findings a person can read and exits with 1',
  () => {
    const { status, stdout } = scan([file]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/letter\.txt:1:19 {2}PERSON {2}Sommer/);
    expect(stdout).toMatch(/letter\.txt:2:23 {2}CUSTOMER_ID {2}K-2204871/);
  },
  SLOW,
);

it(
  'writes the text with placeholders',
  () => {
    const { status, stdout } = scan(['--pseudonymise', file]);
    expect(status).toBe(0);
    expect(stdout).toContain('Sehr geehrte Frau [Person 1]');
    expect(stdout).not.toMatch(/Sommer|2204871/);
  },
  SLOW,
);
