import { conversationPath, type MappingPlace } from '@/lib/mapping/place';
import { createConversation } from '@/lib/pseudonymise/conversation';
import type { Conversation, ConversationState, PlaceholderLanguage, Styler } from '@/lib/pseudonymise/types';

/** A change of address so soon after a message is the tool giving a new chat its own address. */
const SAME_CHAT_MS = 15_000;

/** Addresses that tools show until the server has named a new chat. */
const PASSING = /:|local|temp|draft/i;

export interface MappingPort {
  /** @returns `undefined` where nothing is kept, `unreachable` where nobody answers */
  load(place: MappingPlace): Promise<ConversationState | undefined | 'unreachable'>;
  /** @returns what is kept now, other tabs' share included */
  save(place: MappingPlace, state: ConversationState): Promise<ConversationState | undefined>;
  move(from: MappingPlace, place: MappingPlace): Promise<void>;
}

interface Options {
  readonly port: MappingPort;
  readonly toolId: () => string | undefined;
  readonly language: () => PlaceholderLanguage;
  readonly url?: () => URL;
  /** Writes other things than placeholders, where the settings want that. */
  readonly styler?: () => Styler | undefined;
  readonly now?: () => number;
  /** `given` may have changed. */
  readonly changed?: () => void;
}

/**
 * The conversation that the page shows, with what was given out in it: over reloads, in a second tab,
 * and when a new chat gets its address only with its first message.
 */
export class Conversations {
  private readonly options: Required<Options>;
  private place: MappingPlace | undefined;
  private conversation: Conversation | undefined;
  private loading: Promise<void> | undefined;
  private lastSent = Number.NEGATIVE_INFINITY;

  constructor(options: Options) {
    this.options = {
      url: () => new URL(location.href),
      styler: () => undefined,
      now: () => performance.now(),
      changed: () => {},
      ...options,
    };
  }

  /** False while what was given out earlier is still being fetched: then a text is held, not judged. */
  get isReady(): boolean {
    this.follow();
    return this.loading === undefined;
  }

  /** Resolves once `current` knows everything given out earlier. */
  async ready(): Promise<void> {
    this.follow();
    await this.loading;
  }

  get current(): Conversation {
    this.follow();
    this.conversation ??= this.begin(this.options.language());
    return this.conversation;
  }

  /** What was given out in it, without beginning one. */
  get given(): ConversationState | undefined {
    this.follow();
    return this.conversation?.serialise();
  }

  /** Goes on from a state that grew out of the current conversation, and keeps it. */
  async adopt(state: ConversationState): Promise<void> {
    this.follow();
    this.conversation = this.begin(state.language, state);
    this.options.changed();
    await this.keep();
  }

  /** Something was given out: keep it. */
  async keep(): Promise<void> {
    this.options.changed();
    const { place, conversation } = this;
    if (!place || !conversation) return;
    const given = conversation.serialise();
    const kept = await this.options.port.save(place, given);
    if (kept && this.conversation === conversation && kept.entities.length !== given.entities.length) {
      this.conversation = this.begin(kept.language, kept);
      this.options.changed();
    }
  }

  messageSent(): void {
    this.follow();
    this.lastSent = this.options.now();
  }

  /** The settings may want other styles now, for what was not given out yet. */
  restyle(): void {
    this.conversation?.setStyler(this.options.styler());
  }

  /** Another tab gave out placeholders, or the mapping was deleted. */
  reload(): void {
    if (this.place) this.load(this.place);
  }

  private begin(language: PlaceholderLanguage, state?: ConversationState): Conversation {
    const conversation = createConversation(language, state);
    conversation.setStyler(this.options.styler());
    return conversation;
  }

  private follow(): void {
    const place = this.currentPlace();
    if (!place || isSame(place, this.place)) return;
    const before = this.place;
    this.place = place;
    if (before && this.gotItsAddress(before, place)) return void this.options.port.move(before, place);
    this.conversation = undefined;
    this.load(place);
  }

  private gotItsAddress(before: MappingPlace, place: MappingPlace): boolean {
    if (before.toolId !== place.toolId || place.path === undefined) return false;
    const wasPassing = before.path === undefined || PASSING.test(before.path);
    return wasPassing && this.options.now() - this.lastSent < SAME_CHAT_MS;
  }

  private currentPlace(): MappingPlace | undefined {
    const toolId = this.options.toolId();
    if (toolId === undefined) return undefined;
    const path = conversationPath(this.options.url());
    return path === undefined ? { toolId } : { toolId, path };
  }

  private load(place: MappingPlace): void {
    const loading = this.options.port.load(place).then((state) => {
      if (this.loading !== loading) return;
      this.loading = undefined;
      if (state !== 'unreachable') this.conversation = state && this.begin(state.language, state);
      this.options.changed();
    });
    this.loading = loading;
  }
}

function isSame(a: MappingPlace, b: MappingPlace | undefined): boolean {
  return b !== undefined && a.toolId === b.toolId && a.path === b.path;
}
