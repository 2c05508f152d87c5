/** How an editor takes text: decides the insertion strategy and how its text is read back. */
export type EditorFamily =
  | 'textarea'
  | 'prosemirror'
  | 'lexical'
  | 'quill'
  | 'slate'
  | 'codemirror'
  | 'contenteditable';

/** One selector with where it was seen, newest first in a list. */
export interface Selector {
  readonly css: string;
  /** Source and, where known, date. Also says when a selector is only a legacy one. */
  readonly source: string;
}

/** What shows whose account a page is used with: that an element is there (what it says is not read), or a host. */
export type AccountSign = Selector | { readonly host: string; readonly source: string };

/** What a key does in the composer. */
export type SubmitKey = 'enter' | 'mod-enter' | 'none';

/**
 * What is known about one AI tool, as data. Nothing here is code: shared code interprets it.
 * `hosts` is the only place where a host name stands; the manifest is computed from it.
 */
export interface Tool {
  readonly id: string;
  readonly name: string;
  readonly vendor: { readonly name: string; readonly country: string };
  readonly category: 'chat' | 'code' | 'writing' | 'translation' | 'image';
  /** Exact host names, without scheme and path. */
  readonly hosts: readonly string[];
  /**
   * Where on these hosts the tool lives, as whole URL paths with `*` wildcards; the query only counts
   * when the pattern has a `?`. `//host/path` holds for that host alone. Empty: everywhere. Checked on
   * each event, since single-page apps change paths without a load. See `paths.ts`.
   */
  readonly paths: readonly string[];
  /** `null`: not known, the generic fallback guards it. */
  readonly editor: EditorFamily | null;
  readonly composer: readonly Selector[];
  readonly send: readonly Selector[];
  /** Buttons that send an earlier message edited in place. */
  readonly editSend?: readonly Selector[];
  /**
   * The host's other pages and boxes are no AI tool and the path can't tell them apart: only elements
   * that match a composer selector are guarded, the generic fallback stays off.
   */
  readonly composerOnly?: true;
  /** Keys that send. `none`: the tool takes text while one types (translators). */
  readonly submitKeys: readonly SubmitKey[];
  readonly fileInput: readonly Selector[];
  readonly reply: readonly Selector[];
  /** Requests that carry the prompt, for the replica pages and the reader; not relied upon. */
  readonly transport: 'fetch' | 'xhr' | 'websocket' | 'beacon' | 'form' | 'unknown';
  /** Pages with Trusted Types or composers in shadow roots, for the replica pages. */
  readonly traits: readonly (
    | 'trusted-types'
    | 'shadow'
    | 'iframe'
    | 'late-send-button'
    | 'div-send-button'
  )[];
  /**
   * Signs that are there for a company's account alone, and for a private one alone. Without one it is unknown,
   * which is the honest word for most tools.
   */
  readonly account?: Partial<Readonly<Record<'company' | 'private', readonly AccountSign[]>>>;
  readonly notes?: string;
  /** Month of the newest source. */
  readonly checked: string;
}

/** An AI host that is only recognised: its use is noted once a day, nothing on it is read. */
export interface SeenTool {
  readonly id: string;
  readonly name: string;
  readonly vendorCountry: string;
  readonly hosts: readonly string[];
  readonly paths: readonly string[];
}
