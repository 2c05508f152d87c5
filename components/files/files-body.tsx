import type { VNode } from 'preact';
import type { ListProps } from '@/components/panel/list-props';
import { useExcerpt } from '@/components/panel/panel-body';
import { PanelList } from '@/components/panel/panel-list';
import { PanelText } from '@/components/panel/panel-text';
import { FileList } from './file-list';
import { FileNotes } from './file-notes';
import type { FilesModel } from './use-files';

interface FilesBodyProps extends Omit<ListProps, 'model'> {
  readonly model: FilesModel;
}

/** Left the files and the text of the one that is looked at, right what was found in it. */
export function FilesBody({ model, required, menu }: FilesBodyProps): VNode {
  const { files, file, panel } = model;
  const excerpt = useExcerpt(panel);
  const hasFindings = file.entities.length > 0;
  if (files.length === 1 && !hasFindings) {
    return (
      <div class="p-one">
        <FileNotes model={model} />
      </div>
    );
  }
  return (
    <div class="p-body files">
      <div class="f-left" data-scrolls>
        {files.length > 1 && <FileList model={model} />}
        <FileNotes model={model} />
        {hasFindings && <PanelText model={panel} excerpt={excerpt} side="original" />}
      </div>
      {hasFindings ? (
        <PanelList model={panel} required={required} menu={menu} />
      ) : (
        <p class="p-list none">{model.say(file.refusal ? 'state.unread' : 'state.clean')}</p>
      )}
    </div>
  );
}
