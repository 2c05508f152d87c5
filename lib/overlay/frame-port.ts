import { type FromOverlay, handshakeSchema, type ToOverlay } from './protocol';

/** The overlay's end of the channel. */
export interface FramePort {
  send(message: FromOverlay): void;
  /** Replaces the listener. Messages that came before the first one are kept for it. */
  listen(listener: (message: ToOverlay) => void): void;
}

/**
 * Waits for the guard to hand over the port. The guard is whoever knows the token in this frame's
 * address, which lies behind a closed shadow root; any other message is left unanswered.
 */
export function awaitPort(frame: Window): Promise<FramePort> {
  const token = frame.location.hash.slice(1);
  return new Promise((resolve) => {
    frame.addEventListener('message', function offer(event: MessageEvent<unknown>) {
      const port = token ? portFor(token, event) : null;
      if (!port) return;
      frame.removeEventListener('message', offer);
      resolve(wrap(port));
    });
  });
}

function portFor(token: string, event: MessageEvent<unknown>): MessagePort | null {
  const offer = handshakeSchema.safeParse(event.data);
  return offer.success && offer.data.token === token ? (event.ports[0] ?? null) : null;
}

function wrap(port: MessagePort): FramePort {
  const send = (message: FromOverlay) => port.postMessage(message);
  send({ type: 'ready' });
  return {
    send,
    listen: (listener) => {
      port.onmessage = (event: MessageEvent<ToOverlay>) => listener(event.data); // also starts the port
    },
  };
}
