import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setPriority } from 'node:os';
import { root } from './root.mjs';

/**
 * Mozilla's linter over the package for Firefox: the check that the store runs. A warning counts as an
 * error. It gives way to everything else, so that it can run beside the tests in the browsers.
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function lintZip() {
  const linter = createRequire(import.meta.url).resolve('addons-linter/bin/addons-linter');
  const options = ['--warnings-as-errors', root(`.output/${firefoxZip()}`)];
  const child = spawn(process.execPath, [linter, ...options], { stdio: 'pipe' });
  setPriority(child.pid, 10);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ ok: code === 0, output })));
}

function firefoxZip() {
  const [name] = readdirSync(root('.output')).filter((it) => it.endsWith('-firefox.zip'));
  if (!name) throw new Error('There is no package for Firefox in .output.');
  return name;
}
