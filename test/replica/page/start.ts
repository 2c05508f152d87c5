import type { ReplicaApi } from '@/test/replica/page/api';
import { type Attached, takeAttachments } from '@/test/replica/page/attachments';
import { buildComposer, type Composer } from '@/test/replica/page/composer';
import { Conversation } from '@/test/replica/page/conversation';
import { senderFor } from '@/test/replica/page/sender';
import type { Mount, Setup } from '@/test/replica/page/setup';
import { watchEverything } from '@/test/replica/page/witness';

/** A translator sends when typing rests this long, in ms. */
const DEBOUNCE = 250;

/** Runs a replica page. Called by the first script of the page, before there is a body. */
export function start(mount: Mount, mountEdit: Mount | null): void {
  const state = { sent: [] as string[], failed: 0, dropped: 0, streaming: false, ready: false };
  const witnessed: string[] = [];
  const events: string[] = [];
  watchEverything(witnessed, events);
  let attached: readonly Attached[] = [];
  let composer: Composer;
  let conversation: Conversation;

  window.replica = {
    model: () => composer.editor.model(),
    editModel: () => conversation.editing?.model() ?? null,
    focus: () => composer.editor.focus(),
    stream: (on) => {
      state.streaming = on;
    },
    navigate: (path) => {
      history.pushState(null, '', path);
      window.replica.remount();
    },
    remount: () => {},
    witnessed,
    events,
    get sent() {
      return state.sent;
    },
    get failed() {
      return state.failed;
    },
    get dropped() {
      return state.dropped;
    },
    get attached() {
      return attached;
    },
    get ready() {
      return state.ready;
    },
  } satisfies ReplicaApi;

  addEventListener('DOMContentLoaded', () => {
    const setup: Setup = JSON.parse(document.getElementById('setup')?.textContent ?? '');
    const transmit = senderFor(setup);

    const send = async (text: string) => {
      state.sent.push(text);
      try {
        conversation.addReply(await transmit(text));
      } catch {
        state.failed++;
      }
    };
    const submit = () => {
      const text = composer.editor.model();
      if (text.trim() === '') return;
      if (state.streaming) {
        state.dropped++;
        return;
      }
      composer.editor.clear();
      composer.refresh();
      conversation.addMessage(text);
      void send(text);
    };
    const changed = setup.keys.includes('none') ? debounced(() => send(composer.editor.model())) : () => {};

    conversation = new Conversation(setup, setup.edit ? mountEdit : null, send);
    const slot = document.createElement('footer');
    document.body.append(conversation.root, slot);
    attached = takeAttachments(setup, document.body);
    window.replica.remount = () => {
      slot.replaceChildren();
      composer = buildComposer(setup, slot, mount, { submit, changed });
      composer.editor.focus();
    };
    window.replica.remount();
    state.ready = true;
  });
}

function debounced(act: () => unknown): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(act, DEBOUNCE);
  };
}
