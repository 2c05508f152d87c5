import { today } from '@/lib/register/day';
import type { VendorCheck } from '@/lib/register/model/vendor-check';
import type { Store } from '@/lib/register/store/store';
import { judge } from './judge';
import type { CheckDraft } from './new-check';

/**
 * Saves a check with its next review, then says of its tools that they are covered. Tools are told one by one:
 * when that fails the check itself is saved, and saving again goes on where it stopped.
 *
 * @param stored what the draft was made from, or was saved as before
 * @throws RegisterError
 */
export async function saveCheck(
  store: Pick<Store, 'vendorChecks' | 'tools'>,
  draft: CheckDraft,
  stored: VendorCheck | undefined,
  toolIds: readonly string[],
): Promise<VendorCheck> {
  const reviewDue = draft.result === 'open' ? null : judge(draft, today()).reviewDue;
  const saved = await store.vendorChecks.save({ ...stored, ...draft, ...versionOf(stored), reviewDue });
  for (const tool of await store.tools.list()) {
    const isCovered = toolIds.includes(tool.id);
    if (isCovered === (tool.vendorCheckId === saved.id)) continue;
    await store.tools.save({ ...tool, vendorCheckId: isCovered ? saved.id : null });
  }
  return saved;
}

/** The draft may carry the version it was read with; what was saved since is newer. */
function versionOf(stored: VendorCheck | undefined) {
  return stored && { id: stored.id, version: stored.version };
}
