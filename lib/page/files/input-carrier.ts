import { stop } from '@/lib/page/capture/listen';
import { shadowRootOf } from '@/lib/page/dom/deep';
import { type FileCarrier, sameFiles } from './carrier';
import { fileList } from './page-objects';

/** The file input that an event comes from, closed shadow roots looked into. */
export function fileInputOf(event: Event): HTMLInputElement | null {
  const [target] = event.composedPath();
  if (isFileInput(target)) return target;
  const root = target instanceof Element ? shadowRootOf(target) : null;
  const inputs = [...(root?.querySelectorAll('input[type=file]') ?? [])].filter(isFileInput);
  return inputs.find(({ files }) => (files?.length ?? 0) > 0) ?? null;
}

function isFileInput(target: unknown): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'file';
}

/**
 * Takes the files out of an input, so that nobody else reads them there. Both events of a choice are
 * held: `input` crosses shadow roots, `change` doesn't and is stopped at the input itself.
 */
export function takeFromInput(input: HTMLInputElement): FileCarrier {
  const files = [...(input.files ?? [])];
  input.value = '';
  const hold = (event: Event) => {
    if (event.isTrusted) stop(event);
  };
  input.addEventListener('change', hold, { capture: true, once: true });
  return {
    taken: Promise.resolve({ files, isCut: false }),
    handOn: (decided) => {
      input.removeEventListener('change', hold, true);
      return give(input, decided);
    },
    giveUp: () => input.removeEventListener('change', hold, true),
  };
}

/** Puts files into an input as if they had been chosen there. */
export function give(input: HTMLInputElement, files: readonly File[]): boolean {
  input.files = fileList(files);
  // read back before the events: pages empty the input as soon as they have the files
  if (!sameFiles(input.files, files)) return false;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
