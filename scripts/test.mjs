import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensure } from './ensure.mjs';
import { lintZip } from './lint-zip.mjs';
import { root } from './root.mjs';

/**
 * `npm test`: everything that can be checked, in the order of its cost. A failed step doesn't keep the
 * others from running, except the browsers where there is nothing to run. The last line counts.
 */
ensure(['chromium', 'firefox']);
mkdirSync(root('.cache'), { recursive: true });

const total = { passed: 0, failed: 0 };
step('prepare', ['wxt', 'prepare']);
step('types', ['tsc', '--noEmit']);
step('lint and format', ['biome', 'check', '--error-on-warnings', '.']);
suite('unit tests', []);
const firefox = step('build and package for Firefox', ['wxt', 'zip', '-b', 'firefox']);
const linting = firefox ? lintZip() : Promise.resolve({ ok: false, output: 'There is no package to lint.' });
const chromium = step('build for Chromium', ['wxt', 'build']);
if (chromium && firefox) suite('tests in the browsers', ['--config', 'test/e2e/vitest.config.ts']);
else count('tests in the browsers: nothing to run', false);
const lint = await linting;
if (!count("Mozilla's linter on the package", lint.ok)) console.log(lint.output);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/** One command that works or doesn't; its output is shown only when it doesn't. */
function step(name, command) {
  const begun = Date.now();
  const { status, stdout, stderr } = run(command, 'pipe');
  if (status !== 0) console.log(`${stdout}\n${stderr}`);
  return count(`${name} (${seconds(begun)})`, status === 0);
}

/** A test run: each of its tests counts. */
function suite(name, options) {
  const begun = Date.now();
  const report = root(`.cache/${name.replace(/\W+/g, '-')}.json`);
  rmSync(report, { force: true });
  console.log(`\n· ${name}`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = run(['vitest', 'run', ...options, ...reporters], 'inherit');
  const { passed, failed } = readReport(report);
  total.passed += passed;
  total.failed += failed;
  if (failed === 0) count(`${name} (${seconds(begun)}): ${passed} tests`, status === 0 && passed > 0);
  else console.log(`✗ ${name} (${seconds(begun)}): ${failed} of ${passed + failed} tests failed`);
}

/** A run that broke before its report counts as nothing passed; `suite` then counts the failure. */
function readReport(path) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(path, 'utf8'));
    return {
      passed: numPassedTests,
      failed: numFailedTests || (numPassedTests === 0 ? numFailedTestSuites : 0),
    };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function count(line, ok) {
  total[ok ? 'passed' : 'failed']++;
  console.log(`${ok ? '✓' : '✗'} ${line}`);
  return ok;
}

function run(command, output) {
  const stdio = output === 'pipe' ? 'pipe' : ['ignore', 'inherit', 'inherit'];
  return spawnSync('npx', ['--no-install', ...command], { cwd: root('.'), encoding: 'utf8', stdio });
}

function seconds(begun) {
  return `${((Date.now() - begun) / 1000).toFixed(1)} s`;
}
