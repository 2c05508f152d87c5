import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import { partStrings } from '@/lib/i18n/parts';
import { useSay } from './speech';

interface Offer {
  /** What was done: "Werkzeug „Perplexity“ gelöscht". */
  readonly message: string;
  /** Undoes it. */
  readonly undo: () => Promise<unknown>;
}

/** How long a deletion can be taken back by its button, in milliseconds. Pointing at it or focus stop the clock. */
const OFFER_MS = 10_000;

const UndoContext = createContext<(offer: Offer) => void>(() => undefined);

/** Offers to undo what was just done, in a toast. A newer offer takes the place of an older one. */
export function useUndo(): (offer: Offer) => void {
  return useContext(UndoContext);
}

/** Holds the toast; stands once around all sections. */
export function UndoHost({ children }: { readonly children: ComponentChildren }): VNode {
  const say = useSay(partStrings);
  const [offer, setOffer] = useState<Offer | null>(null);
  const [note, setNote] = useState('');
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!offer || isHeld) return;
    const timer = setTimeout(() => setOffer(null), OFFER_MS);
    return () => clearTimeout(timer);
  }, [offer, isHeld]);
  const undo = async ({ undo: takeBack }: Offer) => {
    setOffer(null);
    setNote(
      await takeBack().then(
        () => say('undo.done'),
        () => say('undo.failed'),
      ),
    );
  };
  const hold = (held: boolean) => () => setHeld(held);
  return (
    <UndoContext.Provider
      value={(next) => {
        setNote('');
        setOffer(next);
      }}
    >
      {children}
      <div class="undo-place" role="status">
        {offer && (
          <section
            class="undo"
            aria-label={say('undo.label')}
            onMouseEnter={hold(true)}
            onMouseLeave={hold(false)}
            onFocusIn={hold(true)}
            onFocusOut={hold(false)}
          >
            <span>{offer.message}</span>
            <button type="button" class="btn small" onClick={() => void undo(offer)}>
              <Icon name="undo" small />
              {say('undo.go')}
            </button>
          </section>
        )}
        {!offer && note && <span class="vh">{note}</span>}
      </div>
    </UndoContext.Provider>
  );
}
