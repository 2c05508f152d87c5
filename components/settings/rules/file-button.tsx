import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets a person choose a file. */
export function FileButton({ label, accept, onFile }: FileButtonProps): VNode {
  const input = useRef<HTMLInputElement>(null);
  const choose = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
    // the same file can be chosen once more
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => choose(event.currentTarget.files)}
      />
    </>
  );
}
