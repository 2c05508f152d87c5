/** Constructors of the page's own world; in Firefox objects of the content script's world arrive empty. */
interface PageWorld {
  readonly Object: ObjectConstructor;
  readonly DataTransfer: typeof DataTransfer;
  readonly DragEvent: typeof DragEvent;
  readonly ClipboardEvent: typeof ClipboardEvent;
}

declare function cloneInto<T>(value: T, scope: Window): T;

const IS_FIREFOX = import.meta.env.FIREFOX;

/** A transfer that carries files, made where the page can read it. */
function transferOf(files: readonly File[]): DataTransfer {
  const transfer = IS_FIREFOX ? new (pageWorld().DataTransfer)() : new DataTransfer();
  for (const file of files) transfer.items.add(IS_FIREFOX ? cloneInto(file, window) : file);
  return transfer;
}

/** A list of files for `input.files`, which takes one of either world. */
export function fileList(files: readonly File[]): FileList {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer.files;
}

/** Dispatches a drag event with files. @returns whether somebody took it */
export function dragFiles(
  target: Element,
  type: 'drop' | 'dragleave',
  files: readonly File[],
  at: { readonly clientX: number; readonly clientY: number },
): boolean {
  return dispatch(target, 'DragEvent', type, { ...at, dataTransfer: transferOf(files) });
}

/** Dispatches a paste with files. @returns whether somebody took it */
export function pasteFiles(target: Element, files: readonly File[]): boolean {
  return dispatch(target, 'ClipboardEvent', 'paste', { clipboardData: transferOf(files) });
}

function dispatch(
  target: Element,
  kind: 'DragEvent' | 'ClipboardEvent',
  type: string,
  facts: DragEventInit & ClipboardEventInit,
): boolean {
  const init = { bubbles: true, cancelable: true, composed: true, ...facts };
  if (!IS_FIREFOX) {
    const event = kind === 'DragEvent' ? new DragEvent(type, init) : new ClipboardEvent(type, init);
    return !target.dispatchEvent(event);
  }
  const page = pageWorld();
  const event = new page[kind](type, Object.assign(new page.Object(), init));
  // Firefox ignores `clipboardData` in the constructor (Bugzilla 1654724)
  if (facts.clipboardData)
    page.Object.defineProperty(event, 'clipboardData', holding(page, facts.clipboardData));
  return !(target as Element & { wrappedJSObject: Element }).wrappedJSObject.dispatchEvent(event);
}

const holding = (page: PageWorld, value: unknown): PropertyDescriptor =>
  Object.assign(new page.Object(), { value });

const pageWorld = (): PageWorld => (window as unknown as { wrappedJSObject: PageWorld }).wrappedJSObject;
