import type { Detection } from '@/lib/detect/types';
import type { FromOverlay, Language, Occasion, Ruling, Theme, ToOverlay, View } from '@/lib/overlay/protocol';
import { findingsOf } from '@/lib/pseudonymise/findings-of';
import type { Entity, Replaced } from '@/lib/pseudonymise/types';
import type { Use } from '@/lib/register/use';
import type { Tool } from '@/lib/tools/types';
import { judge, surfacesOf, type Verdict } from './check';
import type { Composer } from './composer';
import type { GuardDeps } from './deps';

/** Why an original goes out. */
export type Why = Pick<Use, 'reason' | 'note'>;

/** What the person decided about a held text. */
export type Decision =
  | {
      readonly kind: 'replace';
      readonly replaced: Replaced;
      readonly kept: readonly string[];
      readonly entities: readonly Entity[];
    }
  | { readonly kind: 'original'; readonly entities: readonly Entity[]; readonly why: Why }
  /** Nothing was found after all (long texts), or everything was declared free of personal data. */
  | { readonly kind: 'clean' }
  /** The text could not be checked, and the person lets it through all the same. */
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'cancel'; readonly entities: readonly Entity[] }
  /** There is no overlay to ask in. */
  | { readonly kind: 'no-overlay' };

export interface Question {
  readonly occasion: Occasion;
  readonly text: string;
  readonly verdict: Exclude<Verdict, { kind: 'clean' | 'early' }>;
  readonly composer: Composer;
  readonly toolName: string;
  readonly tool: Pick<Tool, 'id'>;
  readonly accepted: ReadonlySet<string>;
}

/** What every view needs to look and speak right. */
export interface Look {
  readonly language: Language;
  readonly theme: Theme;
  readonly toolName: string;
}

/** One question's course: from scanning over the panel to the decision. */
export class Talk {
  private entities: readonly Entity[] = [];
  private hasRuled = false;
  private readonly deps: GuardDeps;
  private readonly question: Question;
  private readonly decide: (decision: Decision) => void;
  private readonly tell: (message: ToOverlay) => void;
  private readonly look: Look;

  constructor(
    deps: GuardDeps,
    question: Question,
    look: Look,
    tell: (message: ToOverlay) => void,
    decide: (decision: Decision) => void,
  ) {
    this.deps = deps;
    this.question = question;
    this.decide = (decision) => {
      // not before: what is kept comes back as a new conversation, and the drafts of this one would be lost
      if (this.hasRuled) deps.keepConversation();
      decide(decision);
    };
    this.tell = tell;
    this.look = look;
  }

  firstView(): View {
    const { verdict } = this.question;
    if (verdict.kind === 'found') return this.panel(verdict.entities, verdict.special);
    return verdict.kind === 'long' ? this.scanning() : this.uncheckedView();
  }

  hear(message: FromOverlay): void {
    if (message.type === 'pseudonymise') this.replace(message.keep, message.always);
    else if (message.type === 'original') this.keepAll(message);
    else if (message.type === 'cancel') this.decide({ kind: 'cancel', entities: this.entities });
    else if (message.type === 'unchecked') this.passUnchecked();
    else if (message.type === 'retry') this.update(this.scanning());
    else if (message.type === 'scan-failed') this.update(this.uncheckedView());
    else if (message.type === 'scanned') void this.scanned(message.detection);
    else if (message.type === 'join' || message.type === 'split') this.rule(message);
  }

  private update(view: View): void {
    this.tell({ type: 'show', view });
  }

  /** What the person says about who is one holds from now on, whatever is decided on this text. */
  private rule(ruling: Ruling): void {
    const { text } = this.question;
    const conversation = this.deps.conversation();
    if (ruling.type === 'join') conversation.join(ruling.into, ruling.other);
    else {
      const entity = this.entities.find(({ id }) => id === ruling.id);
      const place = entity?.places.find(({ start, end }) => start === ruling.start && end === ruling.end);
      if (entity && place) conversation.split(entity, place, text);
    }
    this.hasRuled = true;
    this.entities = conversation.entities(text, this.entities.flatMap(findingsOf));
    this.tell({ type: 'regroup', entities: this.entities });
  }

  private replace(keep: readonly string[], always: readonly string[]): void {
    const { text } = this.question;
    const kept = new Set(this.mayKeep ? [...keep, ...always] : []);
    if (this.mayKeep) this.allow(always);
    const replaced = this.deps.conversation().replace(text, this.entities, kept);
    const keptValues = surfacesOf(
      text,
      this.entities.filter(({ id }) => kept.has(id)),
    );
    this.deps.keepConversation();
    this.decide({ kind: 'replace', replaced, kept: keptValues, entities: this.entities });
  }

  private keepAll({ always, reason, note }: Extract<FromOverlay, { type: 'original' }>): void {
    if (!this.mayKeep) return;
    this.allow(always);
    const why = { ...(reason && { reason }), ...(note && { note }) };
    this.decide({ kind: 'original', entities: this.entities, why });
  }

  private allow(ids: readonly string[]): void {
    const values = surfacesOf(
      this.question.text,
      this.entities.filter(({ id }) => ids.includes(id)),
    );
    if (values.length > 0) this.deps.allow([...new Set(values)]);
  }

  private async scanned(detection: Detection): Promise<void> {
    await this.deps.conversationReady();
    const verdict = judge(this.deps, this.question.text, detection, this.question.accepted);
    if (verdict.kind === 'clean') this.decide({ kind: 'clean' });
    else this.update(this.panel(verdict.entities, verdict.special));
  }

  private panel(entities: readonly Entity[], special: Detection['special']): View {
    this.entities = entities;
    const { occasion, text } = this.question;
    const { reasonRequired } = this.deps.policy;
    const allowOriginal = this.mayKeep;
    const allowAlways = this.deps.mayAllow();
    const asked = { occasion, text, entities, special, allowOriginal, allowAlways, reasonRequired };
    return { ...this.look, view: 'panel', ...asked, detectOptions: this.deps.detectOptions() };
  }

  /** Whether what was found may leave as it is. */
  private get mayKeep(): boolean {
    return this.deps.policy.allowsOriginal(this.question.tool.id, this.entities);
  }

  private get mayPassUnchecked(): boolean {
    return this.deps.policy.allowsOriginal(this.question.tool.id, []);
  }

  private passUnchecked(): void {
    if (this.mayPassUnchecked) this.decide({ kind: 'unchecked' });
  }

  private scanning(): View {
    const { occasion, text } = this.question;
    return { ...this.look, view: 'scanning', occasion, text, detectOptions: this.deps.detectOptions() };
  }

  private uncheckedView(): View {
    const { occasion, text } = this.question;
    return { ...this.look, view: 'unchecked', occasion, text, allowUnchecked: this.mayPassUnchecked };
  }
}
