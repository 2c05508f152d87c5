import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

/** `npm start` on a machine without a display: the whole way through the practice chat. */
test('npm start plays the practice chat and ends well', { timeout: 240_000 }, async () => {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const child = spawn('npm', ['start'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(String(data)));
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect(output.join('')).toContain('Every step worked.');
  expect(status).toBe(0);
});
