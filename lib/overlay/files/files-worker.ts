import { fullDetector } from '@/lib/overlay/full-detector';
import { createConversation } from '@/lib/pseudonymise/conversation';
import { stylerFor } from '@/lib/pseudonymise/styles/styler';
import type { FilesOrder, FilesReport } from './messages';
import { FileReview } from './review';

/**
 * Reads, scans and rewrites files off all main threads. Speaks on a port of its own: the library for PDF
 * files, once loaded, speaks on the worker's. Its errors reach the overlay as `error` events.
 */
let review: FileReview | undefined;
let port: MessagePort | undefined;

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const [handed] = event.ports;
  if (!handed) return;
  port = handed;
  port.onmessage = ({ data }: MessageEvent<FilesOrder>) => {
    // an error in a promise would reach nobody: thrown again outside of it, it is an `error` event
    obey(data).catch((error: unknown) =>
      setTimeout(() => {
        throw error;
      }),
    );
  };
});

async function obey(order: FilesOrder): Promise<void> {
  if (order.type === 'open') return open(order);
  if (!review) throw new Error('nothing was opened');
  if (order.type === 'make')
    return report({ type: 'made', ...review.make(order.choices, order.keep, order.always) });
  const files = order.type === 'join' ? review.join(order.into, order.other) : review.split(order);
  report({ type: 'regrouped', files });
}

async function open(order: Extract<FilesOrder, { type: 'open' }>): Promise<void> {
  const { language } = order.conversation;
  const conversation = createConversation(language, order.conversation);
  conversation.setStyler(stylerFor(order.styles));
  review = new FileReview(conversation, await fullDetector(), order.options);
  const files = await review.open(order.files, (progress) => report({ type: 'progress', ...progress }));
  report({ type: 'opened', files });
}

function report(message: FilesReport): void {
  port?.postMessage(message);
}
