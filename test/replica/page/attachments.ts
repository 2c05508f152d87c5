import type { Setup } from '@/test/replica/page/setup';

/** How a page takes files: by an input of its own, or by one it makes for each choice and never shows. */
export type AttachWay = 'input' | 'transient';

export interface Attached {
  readonly name: string;
  readonly size: number;
  readonly by: 'choice' | 'drop' | 'paste';
}

/**
 * Takes files as the tools do: chosen, dropped anywhere on the page, pasted; uploads each at once.
 * @returns every file that the page got hold of
 */
export function takeAttachments(setup: Setup, root: HTMLElement): readonly Attached[] {
  const attached: Attached[] = [];
  if (!setup.attach) return attached;
  const take = (files: Iterable<File>, by: Attached['by']) => {
    for (const file of files) {
      attached.push({ name: file.name, size: file.size, by });
      void upload(setup, file);
    }
  };
  root.append(setup.attach === 'transient' ? transientButton(take) : lastingInput(setup, take));
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    take(event.dataTransfer.files, 'drop');
  });
  document.addEventListener('paste', (event) => {
    if (!event.clipboardData?.files.length) return;
    event.preventDefault();
    take(event.clipboardData.files, 'paste');
  });
  return attached;
}

type Take = (files: Iterable<File>, by: Attached['by']) => void;

function lastingInput(setup: Setup, take: Take): HTMLInputElement {
  const input = fileInput(take);
  input.id = setup.toolId === 'chatgpt' ? 'upload-files' : 'attach';
  if (setup.toolId === 'claude') input.dataset['testid'] = 'file-upload';
  return input;
}

/** Made, clicked and forgotten: it never enters the document. */
function transientButton(take: Take): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.id = 'attach';
  button.append('+');
  button.addEventListener('click', () => fileInput(take).click());
  return button;
}

function fileInput(take: Take): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => {
    take(input.files ?? [], 'choice');
    input.value = '';
  });
  return input;
}

async function upload(setup: Setup, file: File): Promise<void> {
  const query = new URLSearchParams({ t: setup.testId, name: file.name });
  await fetch(`/__replica/upload?${query}`, { method: 'POST', body: file });
}
