import type { AnswerBar } from './bar';
import type { Piece } from './hit';

/** One reply area and where in it values are shown. */
export class Reply {
  readonly root: Element;
  bar: AnswerBar | null = null;
  /** It holds placeholders, and nothing is known of the conversation. */
  isGone = false;
  private readonly counts = new Map<Text, number>();
  private readonly unknowns = new Map<Text, readonly string[]>();
  private readonly firsts = new Map<string, Text>();

  constructor(root: Element) {
    this.root = root;
  }

  /** Notes what a text node shows. */
  set(text: Text, pieces: readonly Piece[] | undefined): void {
    const hits = (pieces ?? []).filter((piece) => typeof piece !== 'string');
    if (hits.length === 0) this.counts.delete(text);
    else this.counts.set(text, hits.length);
    for (const { entityId } of hits) {
      const first = this.firsts.get(entityId);
      if (!first?.isConnected || !this.counts.has(first)) this.firsts.set(entityId, text);
    }
  }

  /** Notes the placeholders without a value from a text node on. */
  setUnknown(text: Text, placeholders: readonly string[]): void {
    if (placeholders.length === 0) this.unknowns.delete(text);
    else this.unknowns.set(text, placeholders);
  }

  /** Placeholders like ours that have no value, each once. */
  get unknown(): readonly string[] {
    const found = new Set<string>();
    for (const [text, placeholders] of this.unknowns) {
      if (!text.isConnected) this.unknowns.delete(text);
      else for (const placeholder of placeholders) found.add(placeholder);
    }
    return [...found];
  }

  /** Whether a value is shown here for the first time in this answer. */
  isFirst(entityId: string, text: Text): boolean {
    return this.firsts.get(entityId) === text;
  }

  /** Places that show a value. */
  get count(): number {
    let sum = 0;
    for (const [text, count] of this.counts) {
      if (text.isConnected) sum += count;
      else this.counts.delete(text);
    }
    return sum;
  }

  /** Text nodes with values. */
  texts(): Text[] {
    return [...this.counts.keys()].filter((text) => text.isConnected);
  }
}
