import type { Detection, DetectOptions, Finding } from '@/lib/detect/types';
import type { Language } from '@/lib/overlay/protocol';
import type { Conversation, ConversationState, Styles } from '@/lib/pseudonymise/types';
import type { Use } from '@/lib/register/use';
import type { Tool } from '@/lib/tools/types';

/** What a use says beyond what the entrypoint fills in (id, day, versions). */
export type UseFacts = Pick<
  Use,
  'toolId' | 'action' | 'protection' | 'guard' | 'types' | 'purpose' | 'reason' | 'note'
>;

/** State of the guard in this frame, as toolbar and popup show it. */
export interface GuardState {
  readonly toolId: string;
  readonly state: 'protected' | 'fallback' | 'unavailable' | 'reload';
  readonly reason:
    | 'guard-ready'
    | 'composer-known'
    | 'composer-fallback'
    | 'composer-missing'
    | 'overlay-missing'
    | 'tool-blocked'
    | 'updated';
  readonly guard: Use['guard'];
}

/** What the guard asks of the rest of the extension: the page side itself knows no browser API. */
export interface GuardDeps {
  /** The guarded tool at an address, asked on each event since pages move without loading. */
  toolAt(url: URL): Tool | undefined;
  /** Synchronous scan of an ordinary text. May throw. */
  detect(text: string): Detection;
  /** Somebody is about to write: the moment to load what takes time. */
  prepare(): void;
  detectOptions(): DetectOptions;
  /** Which value carries which placeholder, for as long as the page lives. */
  conversation(): Conversation;
  /** False while earlier placeholders are still being fetched: texts are held until they are there. */
  isConversationReady(): boolean;
  conversationReady(): Promise<void>;
  /** Something was given out: keep it where mappings are kept. */
  keepConversation(): void;
  /** Goes on from what was given out elsewhere (for files), and keeps it. */
  adoptConversation(state: ConversationState): void;
  language(): Language;
  record(use: UseFacts): void;
  report(state: GuardState): void;
  /** "Nie wieder melden". */
  allow(values: readonly string[]): void;
  /** Whether that has an effect: a company may fix the list. */
  mayAllow(): boolean;
  /** The company's rules. To be asked each time: they change under open pages. */
  readonly policy: {
    readonly reasonRequired: boolean;
    readonly purposes: readonly string[];
    toolState(toolId: string): 'open' | 'ok' | 'nopd' | 'new' | 'blocked';
    /** Nothing is put into it or sent to it; reading goes on. */
    isBlocked(toolId: string): boolean;
    /** Whether a text with these findings may leave as it is; without findings: one that nobody could check. */
    allowsOriginal(toolId: string, findings: readonly Pick<Finding, 'type' | 'confidence'>[]): boolean;
    /** Replaced without a question. */
    replacesAtOnce(toolId: string, finding: Pick<Finding, 'type' | 'confidence'>): boolean;
    /** Kinds with a confidence (`IBAN certain`) that never leave as they are. */
    blockedKinds(toolId: string): readonly string[];
  };
  readonly reminder: {
    isDue(): boolean;
    /** It was shown, and perhaps answered. */
    done(toolId: string, purpose: string | undefined): void;
  };
  isPaused(): boolean;
  /** Findings are replaced without asking. */
  isAutomatic(): boolean;
  /** What stands in place of the values of files, which are replaced elsewhere. */
  styles(): Styles;
  openRegister(): void;
  /** Purpose chosen for this conversation. */
  purpose(): string | undefined;
  /** Says in the page that the panel can't be shown and where the held text is. */
  tellNoOverlay(): void;
  /** Says in the page that its tool is blocked, why, and what there is in its place. */
  tellBlocked(tool: Tool): void;
  /** Opens the page that shows which rules hold. */
  openSettings(): void;
  /** A message has left. */
  messageSent(): void;
  readonly overlay: { readonly url: string; readonly origin: string };
}
