import type { VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import { Segmented } from '@/components/ui/segmented';
import type { FileChoice, FileFindings } from '@/lib/overlay/files/messages';
import { offeredChoices } from './choices';
import type { FilesModel } from './use-files';

/** Each file with what was found and what happens to it; one of them is looked at. */
export function FileList({ model }: { readonly model: FilesModel }): VNode {
  return (
    <ul class="f-list" aria-label={model.say('list')}>
      {model.files.map((file, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name, and none ever moves
        <FileRow key={`${index}-${file.name}`} file={file} index={index} model={model} />
      ))}
    </ul>
  );
}

interface FileRowProps {
  readonly file: FileFindings;
  readonly index: number;
  readonly model: FilesModel;
}

function FileRow({ file, index, model }: FileRowProps): VNode {
  const { say, view, selected, select, choices, choose } = model;
  const options = offeredChoices(file, view).map((value) => ({
    value,
    label: say(value === 'copy' && file.refusal ? 'choice.renamed' : `choice.${value}`),
  }));
  return (
    <li class={index === selected ? 'f-row on' : 'f-row'}>
      <button type="button" class="f-name" aria-pressed={index === selected} onClick={() => select(index)}>
        <Icon name={file.refusal === 'media' ? 'image' : 'file'} />
        <span class="v">
          <span lang="">{file.name}</span>
          <small>{stateOf(file, model)}</small>
        </span>
      </button>
      <Segmented<FileChoice>
        label={say('choice', { file: file.name })}
        options={options}
        value={choices[index] ?? 'omit'}
        onChange={(choice) => choose(index, choice)}
      />
    </li>
  );
}

function stateOf({ entities, refusal }: FileFindings, { say }: FilesModel): string {
  const found = entities.length > 0 ? [say('state.found', { n: entities.length })] : [];
  if (refusal) return [...found, say('state.unread')].join(' · ');
  return found[0] ?? say('state.clean');
}
