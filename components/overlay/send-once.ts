import type { FromOverlay } from '@/lib/overlay/protocol';

const DECISIONS: ReadonlySet<FromOverlay['type']> = new Set([
  'pseudonymise',
  'original',
  'unchecked',
  'files-decided',
]);

/** Lets one decision of a view through: a second key or click before the view goes decides nothing more. */
export function sendOnce(send: (message: FromOverlay) => void): (message: FromOverlay) => void {
  let isDecided = false;
  return (message) => {
    if (DECISIONS.has(message.type)) {
      if (isDecided) return;
      isDecided = true;
    }
    send(message);
  };
}
