import { formatSize } from './size-text';
import type { FilesModel } from './use-files';

/** What was found where; for one file that could not be read, why. */
export function filesTitle({ say, files, view }: FilesModel): string {
  const found = files.filter(({ entities }) => entities.length > 0);
  const n = found.reduce((sum, { entities }) => sum + entities.length, 0);
  const [only] = files;
  if (files.length === 1 && only?.refusal) {
    return say(`refusal.${only.refusal}`, { file: only.name, size: formatSize(view.language, only.size) });
  }
  const [first] = found;
  if (found.length === 1 && first) return say('title.found', { file: first.name, n });
  if (found.length > 1) return say('title.files', { n, m: found.length });
  return say('title.unread', { n: Math.max(1, files.filter(isUnread).length) });
}

const isUnread = ({ refusal, gaps }: FilesModel['files'][number]): boolean =>
  refusal !== undefined || gaps.length > 0;
