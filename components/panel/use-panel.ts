import { useCallback, useMemo, useState } from 'preact/hooks';
import { kindStrings } from '@/lib/i18n/kinds';
import { panelStrings } from '@/lib/i18n/panel';
import { reasonStrings } from '@/lib/i18n/reasons';
import { translator } from '@/lib/i18n/translator';
import type { FromOverlay, PanelView } from '@/lib/overlay/protocol';
import { type Choices, choose, type Keeping, NOTHING_KEPT } from './choices';
import { groupEntities } from './groups';
import { marksOf } from './marks';

export type Side = 'original' | 'replaced' | 'compare';

/** Everything the parts of the panel share: the view, its texts, what was decided, what is lit. */
export type PanelModel = ReturnType<typeof usePanel>;

/** State of the question. It lives as long as the view is shown, and nowhere else. */
export function usePanel(view: PanelView, send: (message: FromOverlay) => void) {
  const words = useWords(view.language);
  const marks = useMemo(() => marksOf(view), [view]);
  const groups = useMemo(() => groupEntities(view.entities), [view]);
  const [choices, setChoices] = useState<Choices>(NOTHING_KEPT);
  const [side, setSide] = useState<Side>('original');
  const keep = useCallback((ids: readonly string[], keeping: Keeping | null) => {
    setChoices((before) => choose(before, ids, keeping));
  }, []);
  return { view, send, ...words, marks, groups, choices, keep, side, setSide, ...useActive() };
}

function useWords(language: PanelView['language']) {
  return useMemo(
    () => ({
      say: translator(panelStrings, language),
      names: translator(kindStrings, language),
      reasons: translator(reasonStrings, language),
    }),
    [language],
  );
}

/** The finding under the pointer or with the focus: its row and its marks light up together. */
function useActive() {
  const [{ active, byKeyboard }, setActive] = useState({ active: null as string | null, byKeyboard: false });
  const point = useCallback((id: string) => setActive({ active: id, byKeyboard: false }), []);
  const focusOn = useCallback((id: string) => setActive({ active: id, byKeyboard: true }), []);
  const goTo = useCallback((id: string) => rowOf(id)?.focus(), []);
  return { active, byKeyboard, point, focusOn, goTo };
}

/** The control of a row in the list, if the row is open. */
function rowOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
}
