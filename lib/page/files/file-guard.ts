import { capture, isForUs, stop } from '@/lib/page/capture/listen';
import { isReplaying } from '@/lib/page/editors/insertion';
import { holdBlocked } from '@/lib/page/guard/blocked';
import type { Guard } from '@/lib/page/guard/flow';
import { pageUrl } from '@/lib/page/guard/page-url';
import type { Tool } from '@/lib/tools/types';
import type { FileCarrier } from './carrier';
import { holdFiles } from './file-flow';
import { fileInputOf, takeFromInput } from './input-carrier';
import { mediaKind } from './media';
import { takeFromDrop, takeFromPaste } from './transfer-carrier';

/** Holds files that are chosen, dropped or pasted, before the page sees them. */
export class FileGuard {
  private readonly guard: Guard;
  /** Told once on a page that pictures, or sound and films, can't be checked. */
  private readonly told = new Set<'image' | 'media'>();

  constructor(guard: Guard) {
    this.guard = guard;
  }

  listen(signal: AbortSignal): void {
    capture(['input', 'change'], (event) => this.onChoice(event), signal);
  }

  /** @returns true when the drop holds files that have to be looked at: it was stopped */
  takesDrop(event: DragEvent): boolean {
    return this.takes(event, event.dataTransfer, (tool) => takeFromDrop(event, tool));
  }

  /** @returns true when the paste holds files that have to be looked at: it was stopped */
  takesPaste(event: ClipboardEvent): boolean {
    return this.takes(event, event.clipboardData, (tool) => takeFromPaste(event, tool));
  }

  private onChoice(event: Event): void {
    const tool = this.toolFor(event);
    const input = tool && fileInputOf(event);
    if (!tool || !input || !isTools(input, tool)) return;
    if (input.files?.length && holdBlocked(this.guard.deps, event, tool, 'file_attach')) {
      input.value = '';
      return;
    }
    const files = [...(input.files ?? [])];
    if (files.length === 0 || this.mayPass(files, tool)) return;
    stop(event);
    void holdFiles(this.guard, tool, takeFromInput(input));
  }

  private takes(event: Event, transfer: DataTransfer | null, take: (tool: Tool) => FileCarrier): boolean {
    const tool = this.toolFor(event);
    if (!tool || tool.composerOnly || !transfer?.types.includes('Files')) return false;
    const files = [...transfer.items].filter(({ kind }) => kind === 'file');
    if (files.length === 0 || this.mayPass([...transfer.files], tool, files)) return false;
    stop(event);
    void holdFiles(this.guard, tool, take(tool));
    return true;
  }

  /** Only pictures, sound and films, with nothing in their names: told once, and nothing is held. */
  private mayPass(
    files: readonly File[],
    tool: Tool,
    typed: readonly { readonly type: string }[] = files,
  ): boolean {
    const kinds = typed.map(mediaKind);
    if (kinds.some((kind) => kind === null) || files.some(({ name }) => this.tells(name))) return false;
    for (const kind of new Set(kinds)) {
      if (kind === null || this.told.has(kind)) continue;
      this.told.add(kind);
      this.guard.toasts.show({ kind }, tool);
    }
    return true;
  }

  private tells(name: string): boolean {
    try {
      return this.guard.deps.detect(name.replace(/[_-]/g, ' ')).findings.length > 0;
    } catch {
      return true;
    }
  }

  private toolFor(event: Event): Tool | null {
    if (!isForUs(event, isReplaying()) || this.guard.deps.isPaused()) return null;
    return this.guard.deps.toolAt(pageUrl()) ?? null;
  }
}

/** Where the host is more than the tool, only the tool's own inputs count. */
function isTools(input: HTMLInputElement, tool: Tool): boolean {
  return !tool.composerOnly || tool.fileInput.some(({ css }) => input.matches(css));
}
