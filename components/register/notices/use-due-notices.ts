import { useEffect, useRef } from 'preact/hooks';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage } from '@/components/register/parts/speech';
import { hashOf } from '@/lib/register/canonical';
import type { NoticeFields } from '@/lib/register/model/transparency-notice';
import type { Store } from '@/lib/register/store/store';
import { type Closable, closableDrafts, fieldsIn, missingNotices } from './missing-notices';

/** Lets notices that become due appear as drafts, whichever section is open. */
export function useDueNotices(): void {
  const { store, snapshot } = useRegister();
  const language = useLanguage();
  const isWriting = useRef(false);
  useEffect(() => {
    if (isWriting.current) return;
    const missing = missingNotices(snapshot, language).map((fields) => () => appendDraft(store, fields));
    const closable = closableDrafts(snapshot).map((draft) => () => closeDraft(store, draft));
    if (missing.length + closable.length === 0) return;
    isWriting.current = true;
    // What fails now, because another window was faster or the disk is full, is due again with the next change.
    void Promise.allSettled([...missing, ...closable].map((write) => write())).finally(() => {
      isWriting.current = false;
    });
  }, [store, snapshot, language]);
}

/**
 * Adds a draft under the one series that a use case and a kind of notice have, so that two windows don't
 * make it twice.
 *
 * @throws RegisterError
 */
export async function appendDraft(store: Pick<Store, 'notices'>, fields: NoticeFields): Promise<void> {
  const series = (await hashOf({ useCaseId: fields.useCaseId, type: fields.type })).slice(0, 32);
  const known = await store.notices.get(series);
  if (known && known.state !== 'removed') return;
  await store.notices.append(series, fields, known?.version ?? 0);
}

/**
 * Adds the version of a draft whose gaps are closed.
 *
 * @throws RegisterError
 */
export async function closeDraft(store: Pick<Store, 'notices'>, { notice, text }: Closable): Promise<void> {
  await store.notices.append(notice.series, { ...fieldsIn(notice), text }, notice.version);
}
