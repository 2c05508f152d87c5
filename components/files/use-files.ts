import { useMemo, useState } from 'preact/hooks';
import { alwaysKept } from '@/components/panel/choices';
import { usePanel } from '@/components/panel/use-panel';
import { fileStrings } from '@/lib/i18n/files';
import { translator } from '@/lib/i18n/translator';
import type { FileChoice, FileFindings } from '@/lib/overlay/files/messages';
import type { FilesView, FromOverlay, PanelView, Ruling } from '@/lib/overlay/protocol';
import { firstChoice, mayKeep, needsReason } from './choices';
import type { FilesDecision } from './files';

export interface FilesOptions {
  readonly view: FilesView;
  readonly files: readonly FileFindings[];
  readonly decide: (decision: FilesDecision) => void;
  /** Joins or splits what was found in a file. */
  readonly rule: (ruling: Ruling, file: number) => void;
  readonly send: (message: FromOverlay) => void;
}

/** Everything the parts of the question share: texts, the file that is shown, what was chosen. */
export type FilesModel = ReturnType<typeof useFiles>;

export function useFiles({ view, files, decide, rule, send }: FilesOptions) {
  const say = useMemo(() => translator(fileStrings, view.language), [view.language]);
  const [selected, select] = useState(() => Math.max(0, files.findIndex(needsLooking)));
  const [choices, setChoices] = useState<readonly FileChoice[]>(() => files.map(firstChoice));
  const [asksReason, setAsksReason] = useState(false);
  const shown = useMemo(() => panelView(view, files[selected]), [view, files, selected]);
  const panel = usePanel(shown, send, (ruling) => rule(ruling, selected));
  const file = files[selected] as FileFindings;
  const choose = (index: number, choice: FileChoice) =>
    setChoices(choices.map((before, i) => (i === index ? choice : before)));
  const go = (chosen: readonly FileChoice[], reason?: FilesDecision['reason'], note?: string) => {
    if (chosen.every((choice) => choice === 'omit')) return send({ type: 'cancel' });
    setChoices(chosen);
    if (view.reasonRequired && !reason && files.some((it, i) => needsReason(it, chosen[i] ?? 'omit')))
      return setAsksReason(true);
    const always = alwaysKept(panel.choices);
    decide({
      choices: chosen,
      keep: [...panel.choices.keys()],
      always,
      ...(reason && { reason }),
      ...(note && { note }),
    });
  };
  return {
    view,
    files,
    say,
    selected,
    select,
    file,
    choices,
    choose,
    panel,
    go,
    send,
    asksReason,
    setAsksReason,
  };
}

/** The file that is shown first: one with findings or one that could not be read. */
const needsLooking = ({ entities, refusal }: FileFindings): boolean =>
  entities.length > 0 || refusal !== undefined;

/** One file as the panel for texts shows a text. */
function panelView(view: FilesView, file: FileFindings | undefined): PanelView {
  const { language, theme, toolName, allowAlways, reasonRequired } = view;
  const allowOriginal = file ? mayKeep(file, view) : view.allowOriginal;
  return {
    ...{ view: 'panel', language, theme, toolName, occasion: 'drop' },
    ...{ allowOriginal, allowAlways, reasonRequired },
    text: file?.text ?? '',
    entities: file?.entities ?? [],
    special: file?.special ?? [],
    detectOptions: view.detectOptions,
  };
}
