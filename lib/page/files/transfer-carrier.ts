import { deepQueryAll, deepTarget } from '@/lib/page/dom/deep';
import type { Tool } from '@/lib/tools/types';
import type { FileCarrier } from './carrier';
import { filesIn } from './folders';
import { give } from './input-carrier';
import { dragFiles, pasteFiles } from './page-objects';

/** Takes the files of a drop; they go on as a drop at the same place. */
export function takeFromDrop(event: DragEvent, tool: Tool): FileCarrier {
  const target = deepTarget(event) ?? document.body;
  const { clientX, clientY } = event;
  const at = { clientX, clientY };
  // pages draw a drop zone over themselves while something is dragged, and take it away again
  const place = () =>
    target.isConnected ? target : (document.elementFromPoint(clientX, clientY) ?? document.body);
  return {
    taken: filesIn(event.dataTransfer),
    handOn: (files) => dragFiles(place(), 'drop', files, at) || giveToInput(tool, files),
    giveUp: () => void dragFiles(place(), 'dragleave', [], at),
  };
}

/** Takes the files of a paste; they go on as a paste into the same element. */
export function takeFromPaste(event: ClipboardEvent, tool: Tool): FileCarrier {
  const target = deepTarget(event) ?? document.body;
  const place = () => (target.isConnected ? target : document.body);
  return {
    taken: filesIn(event.clipboardData),
    handOn: (files) => pasteFiles(place(), files) || giveToInput(tool, files),
    giveUp: () => {},
  };
}

/** Where nobody takes a drop or paste made by us, the tool's own file input does. */
function giveToInput(tool: Tool, files: readonly File[]): boolean {
  const inputs = [...tool.fileInput.map(({ css }) => css), 'input[type=file]'].flatMap((css) =>
    deepQueryAll(document, css),
  );
  const input = inputs.find(
    (element): element is HTMLInputElement =>
      element instanceof HTMLInputElement &&
      element.type === 'file' &&
      (element.multiple || files.length === 1),
  );
  return input !== undefined && give(input, files);
}
