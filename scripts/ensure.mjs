import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root } from './root.mjs';

const LEAST_NODE = [20, 19];
/** Where Debian and its kin put them. Chrome itself is no use: it loads no unpacked extension by flag. */
const BROWSERS = {
  chromium: {
    env: 'CHROMIUM',
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
    packages: ['chromium'],
  },
  firefox: { env: 'FIREFOX', paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'], packages: ['firefox-esr'] },
};
const FONTS = ['fonts-dejavu-core', 'fonts-liberation'];

/**
 * Makes ready what a fresh clone lacks: packages by `npm ci`, and as root on Debian the browsers.
 * Ends the process with the exact command where it can't. Sets CHROMIUM and FIREFOX for what follows.
 */
export function ensure(browsers) {
  ensureNode();
  ensurePackages();
  ensureBrowsers(browsers);
}

function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  giveUp(`Node ${LEAST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

function ensurePackages() {
  if (packagesFit()) return;
  console.log('· installing packages (npm ci)');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'npm ci');
}

/** Whether every package of the lockfile is there in its version; optional ones may be missing. */
function packagesFit() {
  const installed = root('node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(root('package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, it]) => path === '' || it.optional || it.devOptional || present[path]?.version === it.version,
  );
}

function ensureBrowsers(names) {
  const missing = names.filter((name) => !locate(name));
  if (missing.length === 0) return;
  const packages = [...missing.flatMap((name) => BROWSERS[name].packages), ...FONTS];
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
    const variables = missing.map((name) => BROWSERS[name].env).join(' and ');
    giveUp(
      `Missing: ${missing.join(', ')}. Install with:\n  sudo ${install}\nor set ${variables} to the program.`,
    );
  }
  console.log(`· installing ${packages.join(', ')} (apt-get)`);
  run('apt-get', ['update', '-qq'], 'apt-get update');
  run('apt-get', install.split(' ').slice(1), install);
  for (const name of missing) if (!locate(name)) giveUp(`${name} is still missing after: ${install}`);
}

function locate(name) {
  const { env, paths } = BROWSERS[name];
  const found = [process.env[env], ...paths].find((path) => path && existsSync(path));
  if (found) process.env[env] = found;
  return found;
}

function run(command, args, shown) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, args, {
    cwd: root('.'),
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  if (status !== 0) giveUp(`This failed: ${shown}`);
}

function giveUp(message) {
  console.error(message);
  process.exit(1);
}
