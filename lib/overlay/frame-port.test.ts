import { describe, expect, it } from 'vitest';
import { awaitPort } from './frame-port';

const HASH = '#5d0c';

function fakeFrame(hash: string) {
  const frame = new EventTarget() as unknown as Window;
  Object.defineProperty(frame, 'location', { value: { hash } });
  return frame;
}

function offer(frame: Window, data: unknown): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const event = Object.assign(new Event('message'), { data, ports: [port2] });
  frame.dispatchEvent(event);
  return port1;
}

const next = (port: MessagePort) =>
  new Promise((resolve) => {
    port.onmessage = (event) => resolve(event.data);
  });

describe('awaitPort', () => {
  it('answers the one who knows the token', async () => {
    const frame = fakeFrame(HASH);
    const waiting = awaitPort(frame);
    const guard = offer(frame, { schleuse: 'overlay', token: '5d0c' });
    await waiting;
    expect(await next(guard)).toEqual({ type: 'ready' });
    guard.close();
  });

  it('takes the right offer after wrong ones', async () => {
    const frame = fakeFrame(HASH);
    const waiting = awaitPort(frame);
    const wrong = [
      offer(frame, { schleuse: 'overlay', token: 'other' }),
      offer(frame, { token: '5d0c' }),
      offer(frame, 'text'),
    ];
    const guard = offer(frame, { schleuse: 'overlay', token: '5d0c' });
    const port = await waiting;
    const answer = next(guard);
    port.send({ type: 'cancel' });
    expect(await answer).toEqual({ type: 'ready' });
    for (const end of [guard, ...wrong]) end.close();
  });

  it('listens to nobody without a token in its address', async () => {
    const frame = fakeFrame('');
    let taken = false;
    awaitPort(frame).then(() => {
      taken = true;
    });
    const stranger = offer(frame, { schleuse: 'overlay', token: '' });
    await Promise.resolve();
    expect(taken).toBe(false);
    stranger.close();
  });
});
