import type { VNode } from 'preact';
import { Files } from '@/components/files/files';
import { FilesFailed } from '@/components/files/files-failed';
import { FailedPanel } from '@/components/panel/failed-panel';
import { Panel } from '@/components/panel/panel';
import { Scanning } from '@/components/panel/scanning';
import { UncheckedPanel } from '@/components/panel/unchecked-panel';
import { Reminder } from '@/components/reminder/reminder';
import { Toast } from '@/components/toast/toast';
import type { FromOverlay, View } from '@/lib/overlay/protocol';

interface OverlayProps {
  readonly view: View;
  readonly send: (message: FromOverlay) => void;
}

/** The view that the guard asked for. */
export function Overlay({ view, send }: OverlayProps): VNode {
  switch (view.view) {
    case 'panel':
      return <Panel view={view} send={send} />;
    case 'scanning':
      return <Scanning view={view} send={send} />;
    case 'failed':
      return <FailedPanel view={view} send={send} />;
    case 'unchecked':
      return <UncheckedPanel view={view} send={send} />;
    case 'files':
      return <Files view={view} send={send} />;
    case 'files-failed':
      return <FilesFailed view={view} send={send} />;
    case 'toast':
      return <Toast view={view} send={send} />;
    case 'reminder':
      return <Reminder view={view} send={send} />;
  }
}
