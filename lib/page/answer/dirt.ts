import { imageOf } from './mirror';
import { elementOf, type ReplyPlaces } from './reply-places';
import { blockOf } from './runs';
import { openRootsIn } from './shadow-roots';

/** Something of the page that has to be read again. */
export interface Scan {
  readonly block: Element;
  /** With everything inside of it, or only its own text. */
  readonly deep: boolean;
}

/** What has changed in the page since it was last dealt with. */
export class Dirt {
  /** Elements whose list of children has changed. */
  readonly parents = new Set<Element>();
  /** Text nodes whose mirror image is out of date. */
  readonly texts = new Set<Text>();
  /** Shadow roots of the page that have come into it. */
  readonly roots = new Set<ShadowRoot>();
  private readonly deep = new Set<Element>();
  private readonly shallow = new Set<Element>();

  get isEmpty(): boolean {
    return this.parents.size + this.texts.size + this.deep.size + this.shallow.size === 0;
  }

  /** Notes the records that concern replies and what is shown for them. */
  add(records: readonly MutationRecord[], places: ReplyPlaces, isHost: (element: Element) => boolean): void {
    for (const record of records) {
      const { target } = record;
      if (record.type === 'characterData') this.textChanged(target as Text, places);
      else this.childrenChanged(record, places, isHost);
    }
  }

  /** Read a whole area again. */
  scan(area: Element): void {
    this.deep.add(area);
  }

  /** The next area to read, taken off the list. */
  next(): Scan | undefined {
    const [block] = this.deep;
    if (block) {
      this.deep.delete(block);
      return { block, deep: true };
    }
    const [own] = this.shallow;
    if (!own) return undefined;
    this.shallow.delete(own);
    return { block: own, deep: false };
  }

  private textChanged(text: Text, places: ReplyPlaces): void {
    if (imageOf(text)) this.texts.add(text);
    const block = blockOf(text);
    if (block && !this.shallow.has(block) && places.of(text)) this.shallow.add(block);
  }

  private childrenChanged(
    record: MutationRecord,
    places: ReplyPlaces,
    isHost: (element: Element) => boolean,
  ): void {
    const target = elementOf(record.target);
    if (!target) return;
    if (isHost(target) || imageOf(target)) this.parents.add(target);
    const inside = places.of(target) !== null;
    for (const node of record.addedNodes) {
      if (!(node instanceof Element)) continue;
      for (const root of openRootsIn(node)) this.roots.add(root);
      if (inside) this.deep.add(node);
      else for (const reply of places.in(node)) this.deep.add(reply);
    }
    const block = inside && record.target instanceof Element ? blockOf(target) : null;
    if (block) this.shallow.add(block);
  }
}
