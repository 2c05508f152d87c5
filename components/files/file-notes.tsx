import type { VNode } from 'preact';
import { Message } from '@/components/ui/message';
import { formatSize } from './size-text';
import type { FilesModel } from './use-files';

/** What the person has to know about the file that is looked at: what was not read, what the copy is. */
export function FileNotes({ model: { say, files, file, view } }: { readonly model: FilesModel }): VNode {
  const { refusal, name, size, gaps, entities, copyExtension } = file;
  const isTitle = files.length === 1;
  return (
    <>
      {refusal && (
        <Message tone="note">
          {!isTitle && (
            <p>{say(`refusal.${refusal}`, { file: name, size: formatSize(view.language, size) })}</p>
          )}
          <p>{say('refusal.do')}</p>
        </Message>
      )}
      {refusal && entities.length > 0 && <Message tone="info">{say('refusal.name')}</Message>}
      {gaps.map((gap) => (
        <Message key={gap} tone="note" icon={gap === 'pictures' ? 'image' : 'info'}>
          {say(`gap.${gap}`)}
        </Message>
      ))}
      {copyExtension !== undefined && entities.length > 0 && (
        <Message tone="info">{say('copy.text')}</Message>
      )}
    </>
  );
}
