import { spawnSync } from 'node:child_process';
import { ensure } from './ensure.mjs';
import { root } from './root.mjs';

/**
 * `npm start`: the practice chat in Chromium with the extension on it. Without a display the whole way is
 * played headless, step by step, and the exit status says whether it worked.
 */
ensure(['chromium']);
console.log('· building the extension');
const built = spawnSync('npx', ['wxt', 'build'], { cwd: root('.'), encoding: 'utf8' });
if (built.status !== 0) {
  console.error(built.stdout + built.stderr);
  process.exit(1);
}

const { startPracticeServer } = await import('./practice-server.mjs');
const practice = await startPracticeServer();
try {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (hasDisplay) await (await import('./practice-window.mjs')).showPractice(practice);
  else process.exitCode = await (await import('./practice-journey.mjs')).playJourney(practice);
} finally {
  await practice.close();
}
