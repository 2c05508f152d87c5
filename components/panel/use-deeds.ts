import type { FromOverlay, Occasion } from '@/lib/overlay/protocol';
import { alwaysKept } from './choices';
import type { PanelModel } from './use-panel';

type OriginalReason = NonNullable<Extract<FromOverlay, { type: 'original' }>['reason']>;

/** Whether the text is put into the composer; otherwise it is sent from it. */
export function inserts({ occasion }: { readonly occasion: Occasion }): boolean {
  return occasion === 'paste' || occasion === 'drop';
}

/** What the buttons do, and what they are called then. */
export function useDeeds(model: PanelModel, setAsksReason: (asks: boolean) => void) {
  const { view, send, choices } = model;
  const always = alwaysKept(choices);
  const sending = inserts(view) ? '' : '.send';
  const isUnchanged = view.allowOriginal && view.entities.every(({ id }) => choices.has(id));
  const original = () => (view.reasonRequired ? setAsksReason(true) : send({ type: 'original', always }));
  // with everything kept there is nothing left to replace: who asks for it after all means all of it
  const kept = isUnchanged ? { keep: [], always: [] } : { keep: [...choices.keys()], always };
  const pseudonymise = () => send({ type: 'pseudonymise', ...kept });
  return {
    inserts: inserts(view),
    main: isUnchanged ? original : pseudonymise,
    mainLabel: isUnchanged ? (`go.unchanged${sending}` as const) : (`go${sending}` as const),
    pseudonymise,
    original,
    originalLabel: view.reasonRequired ? 'original.reason' : (`original${sending}` as const),
    originalWith: (reason: OriginalReason, note: string | undefined) =>
      send({ type: 'original', reason, ...(note !== undefined && { note }), always }),
    cancel: () => send({ type: 'cancel' }),
    back: () => setAsksReason(false),
  } as const;
}

export type Deeds = ReturnType<typeof useDeeds>;
