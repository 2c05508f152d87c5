// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { View } from '@/lib/overlay/protocol';
import type { Guard } from '@/lib/page/guard/flow';
import { createConversation } from '@/lib/pseudonymise/conversation';
import type { Tool } from '@/lib/tools/types';
import { FileGuard } from './file-guard';

const TOOL = { id: 'chatgpt', name: 'ChatGPT', composer: [], fileInput: [] } as unknown as Tool;
const TEXT = new File(['Max Müller'], 'a.txt', { type: 'text/plain' });
const PICTURE = new File(['x'], 'Bild.png', { type: 'image/png' });
const SOUND = new File(['x'], 'Ton.mp3', { type: 'audio/mpeg' });

// what opens closed shadow roots in real browsers, where there are none
beforeAll(() => void vi.stubGlobal('chrome', undefined));

function setUp() {
  const told: string[] = [];
  const asked: string[][] = [];
  const guard = {
    deps: {
      isPaused: () => false,
      toolAt: () => TOOL,
      detect: (text: string) => ({ findings: text.includes('Müller') ? [{}] : [], special: [] }),
      policy: { allowsOriginal: () => true, blockedKinds: () => [], reasonRequired: false },
      conversation: () => createConversation('de'),
      conversationReady: async () => {},
      styles: () => ({}),
      isAutomatic: () => false,
      detectOptions: () => ({}),
      mayAllow: () => true,
      purpose: () => undefined,
      record: () => {},
    },
    toasts: { show: ({ kind }: { kind: string }) => told.push(kind) },
    asking: {
      pose: async (view: (look: object) => View, _: Tool, hear: (message: object) => unknown) => {
        const shown = view({});
        if (shown.view === 'files') asked.push(shown.files.map(({ name }) => name));
        return hear({ type: 'cancel' });
      },
    },
  } as unknown as Guard;
  return { files: new FileGuard(guard), told, asked };
}

/** A paste as a person makes it: only trusted events count, and these can't be made by a script. */
function paste(files: readonly File[]) {
  const items = files.map((file) => ({
    kind: 'file',
    type: file.type,
    getAsFile: () => file,
    webkitGetAsEntry: () => null,
  }));
  return {
    isTrusted: true,
    defaultPrevented: false,
    preventDefault: vi.fn(),
    stopImmediatePropagation: vi.fn(),
    composedPath: () => [document.body],
    clipboardData: { types: ['Files'], items, files },
  };
}
const takes = (guard: FileGuard, event: ReturnType<typeof paste>): boolean =>
  guard.takesPaste(event as unknown as ClipboardEvent);

describe('pasted files', () => {
  it('are held before the page sees them, and asked about', async () => {
    const { files, asked } = setUp();
    const event = paste([TEXT, PICTURE]);
    expect(takes(files, event)).toBe(true);
    expect(event.preventDefault).toHaveBeenCalled();
    expect(event.stopImmediatePropagation).toHaveBeenCalled();
    await expect.poll(() => asked).toEqual([['a.txt', 'Bild.png']]);
  });

  it('pass where there are none', () => {
    const { files } = setUp();
    const text = { ...paste([]), clipboardData: { types: ['text/plain'], items: [], files: [] } };
    expect(files.takesPaste(text as unknown as ClipboardEvent)).toBe(false);
  });

  it('made by a script of the page are none of ours', () => {
    const { files } = setUp();
    expect(takes(files, { ...paste([TEXT]), isTrusted: false })).toBe(false);
  });
});

describe('what can’t be checked', () => {
  it('passes, and is told once for pictures and once for sound', () => {
    const { files, told } = setUp();
    for (const file of [PICTURE, PICTURE, SOUND, SOUND, PICTURE])
      expect(takes(files, paste([file]))).toBe(false);
    expect(told).toEqual(['image', 'media']);
  });

  it('is held where its name tells something', () => {
    const { files, told } = setUp();
    expect(takes(files, paste([new File(['x'], 'Max_Müller.png', { type: 'image/png' })]))).toBe(true);
    expect(told).toEqual([]);
  });
});
