import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';

interface DropFilesProps {
  readonly title: string;
  readonly why: string;
  readonly choose: string;
  readonly isOff: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files, dropped or chosen. */
export function DropFiles({ title, why, choose, isOff, onFiles }: DropFilesProps): VNode {
  const id = useId();
  const give = (files: FileList | null | undefined) => {
    if (files && files.length > 0 && !isOff) onFiles([...files]);
  };
  return (
    <fieldset
      class="card verifydrop"
      disabled={isOff}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        give(event.dataTransfer?.files);
      }}
    >
      <legend class="vh">{title}</legend>
      <h2>{title}</h2>
      <p class="muted" id={`${id}-why`}>
        {why}
      </p>
      <label class="btn primary" for={id}>
        <Icon name="file" />
        {choose}
      </label>
      <input
        id={id}
        class="vh"
        type="file"
        accept=".json,application/json"
        multiple
        aria-describedby={`${id}-why`}
        onChange={(event) => {
          give(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </fieldset>
  );
}
