import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { CancelButton, MainButton } from '@/components/panel/buttons';
import { PanelPopup } from '@/components/panel/panel-popup';
import { Shell } from '@/components/panel/shell';
import { useKeyActions } from '@/components/panel/use-key-actions';
import { usePanelKeys } from '@/components/panel/use-keys';
import { usePanelMenu } from '@/components/panel/use-menu';
import { Rich } from '@/components/ui/rich';
import { mayKeep } from './choices';
import { FilesBody } from './files-body';
import { FilesReason } from './files-reason';
import { filesTitle } from './heading';
import { useFileDeeds } from './use-deeds';
import { type FilesOptions, useFiles } from './use-files';

/** The question about files: replaced copies, originals, or none. */
export function FilesPanel(props: FilesOptions): VNode {
  const model = useFiles(props);
  const deeds = useFileDeeds(model);
  const { say, view, panel, file, asksReason } = model;
  const menu = usePanelMenu(panel);
  const required = useMemo(
    () => new Set(mayKeep(file, view) ? [] : file.entities.map(({ id }) => id)),
    [view, file],
  );
  const keys = useKeyActions({ model: panel, deeds: deeds.keys, menu, asksReason });
  const unlocked = usePanelKeys(asksReason ? {} : keys);
  if (asksReason) return <FilesReason model={model} />;
  return (
    <Shell
      title={filesTitle(model)}
      sub={<Rich template={say.template('sub')} parts={{ tool: <b>{view.toolName}</b> }} />}
      closeLabel={say('cancel')}
      onClose={deeds.cancel}
      footer={
        <>
          <MainButton onClick={unlocked(deeds.main)}>
            <span>{deeds.mainLabel}</span>
          </MainButton>
          {deeds.second && (
            <button type="button" class="btn" aria-keyshortcuts="Alt+O" onClick={unlocked(deeds.second.act)}>
              {deeds.second.label}
            </button>
          )}
          <CancelButton onClick={deeds.cancel}>{say('cancel')}</CancelButton>
        </>
      }
    >
      <FilesBody model={model} required={required} menu={menu} />
      <PanelPopup menu={menu} model={panel} required={required} />
    </Shell>
  );
}
