import * as z from 'zod/mini';
import type { Detection, DetectOptions } from '@/lib/detect/types';
import type { ConversationState, Entity, Styles } from '@/lib/pseudonymise/types';
import type { MadeFiles } from './files/messages';

/**
 * What the guard (content script) and the overlay (an extension frame of another origin, so that the
 * page can't read it) tell each other over a MessagePort that the guard hands to the frame.
 *
 * The frame has no privileges of its own: it shows and asks; the guard decides and acts.
 */

export type Language = 'de' | 'en';
export type Theme = 'light' | 'dark';

/** Where the held text came from. */
export type Occasion = 'paste' | 'drop' | 'send' | 'edit';

interface Look {
  readonly language: Language;
  readonly theme: Theme;
  readonly toolName: string;
}

/** The question: replace, keep, or cancel. */
export interface PanelView extends Look {
  readonly view: 'panel';
  readonly occasion: Occasion;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly special: Detection['special'];
  /** Absent buttons are absent, not greyed: a policy may forbid the original. */
  readonly allowOriginal: boolean;
  /** Whether "Nie wieder melden" would have an effect: a company may fix the allow list. */
  readonly allowAlways: boolean;
  readonly reasonRequired: boolean;
  /** For own words that come with a reason. */
  readonly detectOptions: DetectOptions;
}

/** A long text is being scanned by the overlay's worker; ends in a PanelView, or in `scanned`. */
export interface ScanningView extends Look {
  readonly view: 'scanning';
  readonly occasion: Occasion;
  readonly text: string;
  readonly detectOptions: DetectOptions;
}

/** The page did not take the replaced text. It is here, with a copy button. */
export interface FailedView extends Look {
  readonly view: 'failed';
  readonly occasion: Occasion;
  /** The replaced text. */
  readonly text: string;
  /** The original, kept so that nothing is lost. */
  readonly original: string;
}

/** The scan broke; the person decides. */
export interface UncheckedView extends Look {
  readonly view: 'unchecked';
  readonly occasion: Occasion;
  readonly text: string;
  /** Whether it may go on all the same. */
  readonly allowUnchecked: boolean;
}

/** Files on their way into the tool: they are read and scanned by the overlay's worker, then asked about. */
export interface FilesView extends Look {
  readonly view: 'files';
  readonly files: readonly File[];
  readonly conversation: ConversationState;
  readonly styles: Styles;
  /** Readable files with findings are replaced without a question. */
  readonly automatic: boolean;
  readonly detectOptions: ScanningView['detectOptions'];
  readonly allowOriginal: boolean;
  readonly allowAlways: PanelView['allowAlways'];
  /** Kinds with a confidence (`IBAN certain`) that never leave as they are. */
  readonly blocked: readonly string[];
  readonly reasonRequired: boolean;
}

/** The page did not take the files. They are here, to be saved and attached by hand. */
export interface FilesFailedView extends Look {
  readonly view: 'files-failed';
  readonly files: readonly File[];
}

/** A line at the composer that takes no focus and goes by itself. */
export interface ToastView extends Look {
  readonly view: 'toast';
  readonly toast: /** Replaced without asking. `isSent`: it has left already, nothing can be undone any more. */
    | { readonly kind: 'replaced'; readonly count: number; readonly isSent: boolean }
    | { readonly kind: 'files-replaced'; readonly count: number }
    /** Decided anew on files that the page has already. */
    | { readonly kind: 'files-twice' }
    /** A folder held nothing that could be read. */
    | { readonly kind: 'files-none' }
    /** Only so many of a folder's files were taken. */
    | { readonly kind: 'files-cut'; readonly count: number }
    | { readonly kind: 'leak-blocked'; readonly count: number }
    /** Typed text holds findings; the send guard will ask. */
    | { readonly kind: 'typed'; readonly count: number }
    /** Replaced and checked, but the page ignored our sending: the person presses Enter again. */
    | { readonly kind: 'send-again' }
    | { readonly kind: 'late' }
    | { readonly kind: 'purpose-noted'; readonly purpose: string }
    | { readonly kind: 'fallback' }
    /** Other rules of the company hold now. */
    | { readonly kind: 'rules-changed' }
    | { readonly kind: 'image' }
    /** Sound and films can't be checked either. */
    | { readonly kind: 'media' };
}

/** First use of a tool a day: its state and "Wofür?". Takes no focus, blocks nothing. */
export interface ReminderView extends Look {
  readonly view: 'reminder';
  readonly toolState: 'open' | 'ok' | 'nopd' | 'new' | 'blocked';
  readonly purposes: readonly string[];
  readonly chosen?: string;
}

export type View =
  | PanelView
  | ScanningView
  | FailedView
  | UncheckedView
  | ToastView
  | ReminderView
  | FilesView
  | FilesFailedView;

/** Guard to overlay. */
export type ToOverlay =
  | { readonly type: 'show'; readonly view: View }
  /** The same question with its entities joined or split as the person ruled; nothing chosen is lost. */
  | { readonly type: 'regroup'; readonly entities: readonly Entity[] }
  | { readonly type: 'hide' };

/** Why an original goes out. The register knows the same ones. */
const REASONS = ['consent', 'public', 'false-alarm', 'other'] as const;
/** Own words for it: scanned in the frame, and only there if nothing was found. */
const noteSchema = z.optional(z.string().check(z.maxLength(120)));

/** Overlay to guard. Parsed by the guard: the frame is ours, but an edge is an edge. */
export const fromOverlaySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  /** The content's size in CSS pixels, so that the guard sizes the frame. */
  z.object({ type: z.literal('size'), width: z.number(), height: z.number() }),
  z.object({
    type: z.literal('pseudonymise'),
    /** Entities that stay as they are. */
    keep: z.array(z.string()),
    /** Entities declared "kein Personenbezug" for good: their surfaces go to the allow list. */
    always: z.array(z.string()),
  }),
  z.object({
    type: z.literal('original'),
    reason: z.optional(z.enum(REASONS)),
    note: noteSchema,
    always: z.array(z.string()),
  }),
  /** Insert although it could not be checked. */
  z.object({ type: z.literal('unchecked') }),
  /** Two entities are one; `into` keeps its placeholder. Answered by `regroup`. */
  z.object({ type: z.literal('join'), into: z.string(), other: z.string() }),
  /** What stands at a place of an entity is another one. Answered by `regroup`. */
  z.object({ type: z.literal('split'), id: z.string(), start: z.number(), end: z.number() }),
  z.object({ type: z.literal('cancel') }),
  z.object({ type: z.literal('retry') }),
  /** A long scan is done. Offsets refer to the text of the ScanningView. */
  z.object({ type: z.literal('scanned'), detection: z.custom<Detection>(isDetection) }),
  z.object({ type: z.literal('scan-failed') }),
  /** The decision on the files of a FilesView, in their order. */
  z.object({
    type: z.literal('files-decided'),
    made: z.custom<MadeFiles>(isMadeFiles),
    reason: z.optional(z.enum(REASONS)),
    note: noteSchema,
    /** The person was asked; otherwise it went on by itself. */
    asked: z.boolean(),
  }),
  z.object({ type: z.literal('purpose'), purpose: z.optional(z.string()) }),
  /** Toast buttons. */
  z.object({ type: z.literal('action'), action: z.enum(['view', 'undo', 'register', 'reload']) }),
]);
export type FromOverlay = z.infer<typeof fromOverlaySchema>;
/** What a person says about who is one and who is not. Holds for the conversation. */
export type Ruling = Extract<FromOverlay, { type: 'join' | 'split' }>;

function isDetection(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { findings, special } = value as Record<string, unknown>;
  return Array.isArray(findings) && Array.isArray(special);
}

function isMadeFiles(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { files, staying, leaving, allowed } = value as Record<string, unknown>;
  return [files, staying, leaving, allowed].every(Array.isArray);
}

/** First message to the frame, by `window.postMessage` with the port; the token proves who sent it. */
export const handshakeSchema = z.object({ schleuse: z.literal('overlay'), token: z.string() });
