import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { announce } from '@/components/ui/announce';
import { kindStrings } from '@/lib/i18n/kinds';
import { panelStrings } from '@/lib/i18n/panel';
import { reasonStrings } from '@/lib/i18n/reasons';
import { translator } from '@/lib/i18n/translator';
import type { FromOverlay, PanelView, Ruling } from '@/lib/overlay/protocol';
import { type Choices, choose, type Keeping, NOTHING_KEPT } from './choices';
import { groupEntities } from './groups';
import { marksOf } from './marks';
import { replacementOf } from './replacement';
import { shortName } from './short-name';

export type Side = 'original' | 'replaced' | 'compare';

/** Everything the parts of the panel share: the view, its texts, what was decided, what is lit. */
export type PanelModel = ReturnType<typeof usePanel>;

/** What is said once the panel shows what was ruled, and the place whose row then has the focus. */
interface AfterRuling {
  readonly word: 'said.joined' | 'said.split';
  readonly at: number;
}

/** State of the question. It lives as long as the view is shown, and nowhere else. */
export function usePanel(
  view: PanelView,
  send: (message: FromOverlay) => void,
  tell: (ruling: Ruling) => void = send,
) {
  const words = useWords(view.language);
  const marks = useMemo(() => marksOf(view), [view]);
  const groups = useMemo(() => groupEntities(view.entities), [view]);
  const [choices, setChoices] = useState<Choices>(NOTHING_KEPT);
  const [side, setSide] = useState<Side>('original');
  const keep = useCallback((ids: readonly string[], keeping: Keeping | null) => {
    setChoices((before) => choose(before, ids, keeping));
  }, []);
  const lit = useActive();
  const rule = useRuling(view, words.say, lit.goTo, tell);
  return { view, send, ...words, marks, groups, choices, keep, side, setSide, rule, ...lit };
}

/** Tells a ruling; when the entities come anew, the focus goes to the one that came of it. */
function useRuling(
  { entities }: PanelView,
  say: ReturnType<typeof useWords>['say'],
  goTo: (id: string) => void,
  tell: (ruling: Ruling) => void,
) {
  const waiting = useRef<AfterRuling | null>(null);
  useEffect(() => {
    const after = waiting.current;
    const entity = after && entities.find(({ places }) => places.some(({ start }) => start === after.at));
    waiting.current = null;
    if (!after || !entity) return;
    goTo(entity.id);
    announce(say(after.word, { name: shortName(entity.name), placeholder: replacementOf(entity) }));
  }, [entities, say, goTo]);
  return (ruling: Ruling, after: AfterRuling) => {
    waiting.current = after;
    tell(ruling);
  };
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
