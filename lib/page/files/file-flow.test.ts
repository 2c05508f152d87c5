// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { MadeFile, MadeFiles } from '@/lib/overlay/files/messages';
import type { FromOverlay, ToastView, View } from '@/lib/overlay/protocol';
import type { UseFacts } from '@/lib/page/guard/deps';
import type { Guard } from '@/lib/page/guard/flow';
import type { ToastActs } from '@/lib/page/guard/toasts';
import { createConversation } from '@/lib/pseudonymise/conversation';
import type { Tool } from '@/lib/tools/types';
import type { Taken } from './carrier';
import { holdFiles } from './file-flow';

const TOOL = { id: 'chatgpt', name: 'ChatGPT', composer: [] } as unknown as Tool;
const COPY: MadeFile = {
  choice: 'copy',
  isClean: false,
  isChecked: true,
  types: { PERSON: 2, IBAN: 1 },
  copy: new File(['[Person 1]'], 'a.txt'),
};
const ORIGINAL: MadeFile = { choice: 'original', isClean: false, isChecked: true, types: { PERSON: 1 } };
const CLEAN: MadeFile = { ...ORIGINAL, isClean: true, types: {} };

const decided = (
  files: readonly MadeFile[],
  more: { asked: boolean; reason?: 'consent'; note?: string },
): FromOverlay => {
  const conversation = createConversation('de').serialise();
  const made: MadeFiles = { files, conversation, staying: [], leaving: [], allowed: [] };
  return { type: 'files-decided', made, ...more };
};

/** A guard whose overlay gives these answers, one after the other. */
function setUp(automatic: boolean, answers: readonly FromOverlay[], taken: Partial<Taken> = {}) {
  const uses: UseFacts[] = [];
  const views: View[] = [];
  const given: string[][] = [];
  const toasts: { toast: ToastView['toast']; acts: ToastActs }[] = [];
  const left = [...answers];
  const guard = {
    deps: {
      policy: { allowsOriginal: () => true, blockedKinds: () => [], reasonRequired: true },
      conversation: () => createConversation('de'),
      conversationReady: async () => {},
      adoptConversation: () => {},
      styles: () => ({ PERSON: 'substitute' }),
      isAutomatic: () => automatic,
      detectOptions: () => ({}),
      mayAllow: () => true,
      purpose: () => undefined,
      record: (use: UseFacts) => uses.push(use),
    },
    promises: { add: () => {}, allow: () => {} },
    toasts: {
      show: (toast: ToastView['toast'], _: Tool, acts: ToastActs = {}) => toasts.push({ toast, acts }),
    },
    asking: {
      pose: async (view: (look: object) => View, _: Tool, hear: (message: FromOverlay) => unknown) => {
        views.push(view({}));
        return hear(left.shift() ?? { type: 'cancel' });
      },
    },
  } as unknown as Guard;
  const carrier = {
    taken: Promise.resolve({ files: [new File(['Max Müller'], 'a.txt')], isCut: false, ...taken }),
    handOn: (files: readonly File[]) => given.push(files.map(({ name }) => name)) > 0,
    giveUp: () => {},
  };
  return { hold: () => holdFiles(guard, TOOL, carrier), uses, views, given, toasts };
}

// what opens closed shadow roots in real browsers, where there are none
beforeAll(() => void vi.stubGlobal('chrome', undefined));

describe('the reason for an original', () => {
  it('goes into the entry of that file, and of no other', async () => {
    const { hold, uses } = setUp(false, [
      decided([ORIGINAL, COPY, CLEAN], { asked: true, reason: 'consent', note: 'am Telefon' }),
    ]);
    await hold();
    expect(uses.map(({ note }) => note)).toEqual(['am Telefon', undefined, undefined]);
    expect(uses.map(({ protection, reason }) => [protection, reason])).toEqual([
      ['warned_continued', 'consent'],
      ['pseudonymised', undefined],
      ['none_needed', undefined],
    ]);
  });
});

describe('automatic mode', () => {
  it('tells what was replaced; who looks may decide anew', async () => {
    const { hold, views, given, toasts } = setUp(true, [
      decided([COPY], { asked: false }),
      decided([ORIGINAL], { asked: true, reason: 'consent' }),
    ]);
    await hold();
    expect(views).toMatchObject([{ automatic: true, styles: { PERSON: 'substitute' } }]);
    expect(toasts).toMatchObject([{ toast: { kind: 'files-replaced', count: 3 } }]);
    toasts[0]?.acts.view?.();
    await expect.poll(() => toasts.length).toBe(2);
    expect(views[1]).toMatchObject({ automatic: false });
    expect(toasts[1]?.toast).toEqual({ kind: 'files-twice' });
    expect(given).toHaveLength(2);
  });

  it('says nothing where it asked, or where nothing was found', async () => {
    const asked = setUp(true, [decided([COPY], { asked: true })]);
    const clean = setUp(true, [decided([CLEAN], { asked: false })]);
    await Promise.all([asked.hold(), clean.hold()]);
    expect([...asked.toasts, ...clean.toasts]).toEqual([]);
  });
});

it('a cancelled question is recorded once a file, and nothing is handed on', async () => {
  const { hold, uses, given } = setUp(false, [{ type: 'cancel' }]);
  await hold();
  expect(uses).toMatchObject([{ action: 'file_attach', protection: 'cancelled', types: {} }]);
  expect(given).toEqual([]);
});

describe('a folder', () => {
  it('with nothing in it is said to be empty, and nothing is asked or handed on', async () => {
    const { hold, views, given, toasts } = setUp(false, [], { files: [] });
    await hold();
    expect(toasts.map(({ toast }) => toast)).toEqual([{ kind: 'files-none' }]);
    expect([views, given]).toEqual([[], []]);
  });

  it('with more files than are taken says how many were', async () => {
    const { hold, toasts } = setUp(false, [], { isCut: true });
    await hold();
    expect(toasts.map(({ toast }) => toast)).toEqual([{ kind: 'files-cut', count: 1 }]);
  });
});
