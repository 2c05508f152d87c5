/** Opens rewritten documents in LibreOffice. Fails with a word on what to install where there is none. */
import { spawnSync } from 'node:child_process';

const PACKAGES = 'libreoffice-writer libreoffice-calc libreoffice-impress';

if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error) {
  console.error(
    `This test needs LibreOffice (soffice). Debian: apt-get install -y --no-install-recommends ${PACKAGES}`,
  );
  process.exit(1);
}
const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'test/office/vitest.config.ts'], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
