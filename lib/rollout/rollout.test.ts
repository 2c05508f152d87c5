import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { PolicyInput } from '@/lib/policy/fields';
import { readPolicy } from '@/lib/policy/read-policy';
import { type Deployment, ROLLOUTS, WRITERS } from './rollout';

const POLICY: PolicyInput = {
  number: '2026-1',
  company: { name: 'Müller & "Söhne" <GmbH>' },
  tools: { chatgpt: 'blocked' },
  actions: [{ kind: 'IBAN', action: 'block' }],
  allowOriginal: false,
  keepMappingDays: 30,
  blockReason: 'Zeile eins\r\n[HKEY_LOCAL_MACHINE\\Falsch]',
};
const DEPLOYMENT: Deployment = {
  chromiumId: 'abcdefghijklmnopabcdefghijklmnop',
  firefoxId: 'schleuse@schleuse.example',
  updateUrl: 'https://firma.example/updates.xml',
  firefoxPackageUrl: 'https://firma.example/schleuse.xpi',
};
const written = (way: (typeof ROLLOUTS)[number]) => WRITERS[way](POLICY, DEPLOYMENT)[0]?.text ?? '';

/** What is not well-formed: a tag that nothing closes, or that closes nothing. */
function faults(xml: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => void open.push(name),
      onclosetag: (name) => {
        if (open.pop() !== name) found.push(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return [...found, ...open];
}

test('the rules file reads back as it was', () => {
  const { policy, problems } = readPolicy(JSON.parse(written('file')));
  expect(problems).toEqual([]);
  expect(policy).toEqual({ ...POLICY });
});

test('Chromium on Linux and Firefox get rules and installation', () => {
  const linux = JSON.parse(written('linux'));
  expect(linux['3rdparty'].extensions[DEPLOYMENT.chromiumId]).toEqual(POLICY);
  expect(linux.ExtensionInstallForcelist).toEqual([`${DEPLOYMENT.chromiumId};${DEPLOYMENT.updateUrl}`]);
  const firefox = JSON.parse(written('firefox')).policies;
  expect(firefox['3rdparty'].Extensions[DEPLOYMENT.firefoxId]).toEqual(POLICY);
  expect(firefox.ExtensionSettings[DEPLOYMENT.firefoxId].installation_mode).toBe('force_installed');
});

test('without an address of the package the files carry the rules alone', () => {
  const { updateUrl: _, firefoxPackageUrl: __, ...bare } = DEPLOYMENT;
  for (const way of ROLLOUTS) {
    const text = WRITERS[way](POLICY, bare)
      .map((file) => file.text)
      .join();
    expect(text).not.toMatch(/Forcelist|force_installed/);
  }
});

test('the registry file has one value a line, whatever stands in the rules', () => {
  const lines = written('windows').split('\r\n');
  expect(lines[0]).toBe('\uFEFFWindows Registry Editor Version 5.00');
  expect(lines.filter((line) => line.startsWith('['))).toHaveLength(4);
  const values = lines.filter((line) => /^"\w/.test(line));
  expect(values.filter((line) => !/^"[^"]+"=("(\\.|[^"\\])*"|dword:[0-9a-f]{8})$/.test(line))).toEqual([]);
  expect(values).toContain('"keepMappingDays"=dword:0000001e');
  expect(values).toContain('"allowOriginal"=dword:00000000');
  expect(values).toContain(String.raw`"tools"="{\"chatgpt\":\"blocked\"}"`);
});

test('the profile for macOS is well-formed and holds the rules', () => {
  const xml = written('mac');
  expect(faults(xml)).toEqual([]);
  expect(xml).toContain('<string>Müller &amp; &quot;Söhne&quot; &lt;GmbH&gt;</string>');
  expect(xml).toContain('<key>allowOriginal</key>');
  expect(xml).toContain('<false/>');
  expect(xml).toContain(`com.google.Chrome.extensions.${DEPLOYMENT.chromiumId}`);
});

test('templates are well-formed, and each policy has its words and its form', () => {
  const [admx, adml] = WRITERS.admx(POLICY, DEPLOYMENT);
  expect([faults(admx?.text ?? '?'), faults(adml?.text ?? '?')]).toEqual([[], []]);
  const wanted = [...(admx?.text ?? '').matchAll(/\$\((string|presentation)\.(\w+)\)/g)].map(
    ([, kind, id]) => `<${kind} id="${id}"`,
  );
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter((words) => !adml?.text.includes(words))).toEqual([]);
  const [, ids = ''] = /<policies>([\s\S]*)<\/policies>/.exec(admx?.text ?? '') ?? [];
  expect(ids).toMatch(/name="Chrome_keepMappingDays"[\s\S]{0,600}<decimal/);
  expect(ids).toMatch(/name="Edge_allowOriginal"[\s\S]{0,600}<boolean/);
});
