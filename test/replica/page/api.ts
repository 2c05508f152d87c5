import type { Attached } from '@/test/replica/page/attachments';

/** What a replica page offers to a test. Nothing of it would exist on a real page. */
export interface ReplicaApi {
  /** The composer's text as the editor library's own model holds it. */
  model(): string;
  /** The same for the edit box of an earlier message; `null` while none is open. */
  editModel(): string | null;
  focus(): void;
  /** Texts that the page has sent, in order. */
  readonly sent: readonly string[];
  /** Sends that failed, for instance because they were blocked. */
  readonly failed: number;
  /** Sends that were dropped because a reply is streaming. */
  readonly dropped: number;
  /** A reply starts or stops streaming: the send control is a stop control meanwhile. */
  stream(on: boolean): void;
  /** Client-side navigation: new path, new composer, no load. */
  navigate(path: string): void;
  /** The page throws its composer away and builds another, as frameworks do. */
  remount(): void;
  /** Everything the page's scripts could get hold of: event data, text in the document, the selection. */
  readonly witnessed: readonly string[];
  /** Names of the trusted events that reached the page's first listener. */
  readonly events: readonly string[];
  /** Files that the page got hold of. */
  readonly attached: readonly Attached[];
  /** The page has drawn itself. */
  readonly ready: boolean;
}

declare global {
  interface Window {
    replica: ReplicaApi;
    /** Old, but a way for a page to spell out what it can't read. */
    find(text: string, caseSensitive?: boolean, backwards?: boolean, wrap?: boolean): boolean;
  }
}
