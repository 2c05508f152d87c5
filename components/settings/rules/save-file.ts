import type { RolloutFile } from '@/lib/rollout/rollout';

/** How long the browser may take to fetch the file from memory, milliseconds. */
const FETCH_MS = 60_000;

/** Lets the browser save a text as a file. */
export function saveFile({ name, type, text }: RolloutFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), FETCH_MS);
}
