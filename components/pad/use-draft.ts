import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'pad-draft';
/** `storage.session` holds 10 MB in all: a longer text lives only as long as its page. */
const LIMIT = 500_000;

const draftSchema = z.object({
  mode: z.enum(['replace', 'restore']),
  text: z.string(),
  answer: z.string(),
});
/** What was written into the pad. */
export type Draft = z.infer<typeof draftSchema>;

export const NO_DRAFT: Draft = { mode: 'replace', text: '', answer: '' };

/**
 * What was written into the pad, in the browser's memory: a popup closes as soon as another program gets
 * the keyboard, and its text may not be lost by that. Absent until it has been read.
 */
export function useDraft(): readonly [Draft | undefined, change: (change: Partial<Draft>) => void] {
  const [draft, setDraft] = useState<Draft>();
  useEffect(() => void readDraft().then((kept) => setDraft((written) => written ?? kept)), []);
  const change = (part: Partial<Draft>) => {
    const next = { ...(draft ?? NO_DRAFT), ...part };
    setDraft(next);
    void writeDraft(next);
  };
  return [draft, change];
}

async function readDraft(): Promise<Draft> {
  const parsed = draftSchema.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return parsed.success ? parsed.data : NO_DRAFT;
}

async function writeDraft(draft: Draft): Promise<void> {
  const fits = draft.text.length + draft.answer.length <= LIMIT;
  await browser.storage.session.set({ [KEY]: fits ? draft : NO_DRAFT });
}
