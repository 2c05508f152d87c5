import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileChoice, FileFindings, FilesProgress, MadeFiles } from '@/lib/overlay/files/messages';
import { type FilesReading, startReading } from '@/lib/overlay/files/read-files';
import type { FilesView, FromOverlay, Ruling } from '@/lib/overlay/protocol';
import { BrokenPanel } from './broken-panel';
import { firstChoice, needsNoQuestion } from './choices';
import { FilesPanel } from './files-panel';
import { ReadingPanel } from './reading-panel';

/** A shorter check shows nothing. In ms. */
const SHOW_AFTER_MS = 400;

interface FilesProps {
  readonly view: FilesView;
  readonly send: (message: FromOverlay) => void;
}

/** What the person decided about the files. */
export interface FilesDecision {
  readonly choices: readonly FileChoice[];
  readonly keep: readonly string[];
  readonly always: readonly string[];
  readonly reason?: Extract<FromOverlay, { type: 'files-decided' }>['reason'];
  readonly note?: string;
}

type Why = Pick<FilesDecision, 'reason' | 'note'>;

type State =
  | { readonly step: 'reading'; readonly progress: FilesProgress }
  | { readonly step: 'asking'; readonly files: readonly FileFindings[] }
  | { readonly step: 'writing' }
  | { readonly step: 'broken' };

const BEGINNING: State = { step: 'reading', progress: { file: 0, done: 0, total: 1, found: 0 } };

/** Files from reading over the question to the copies. Files without anything to ask about go on at once. */
export function Files({ view, send }: FilesProps): VNode | null {
  const [attempt, setAttempt] = useState(0);
  const [isShown, setShown] = useState(false);
  const { state, decide, rule } = useReading(view, attempt, send);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (state.step === 'asking')
    return <FilesPanel view={view} files={state.files} decide={decide} rule={rule} send={send} />;
  if (state.step === 'broken')
    return <BrokenPanel view={view} send={send} retry={() => setAttempt(attempt + 1)} />;
  if (!isShown) return null;
  return <ReadingPanel view={view} progress={state.step === 'reading' ? state.progress : null} send={send} />;
}

function useReading(view: FilesView, attempt: number, send: FilesProps['send']) {
  const [state, setState] = useState<State>(BEGINNING);
  const reading = useRef<FilesReading | null>(null);
  const wasAsked = useRef(false);
  const why = useRef<Why>({});
  const decide = (decision: FilesDecision) => {
    const { choices, keep, always, reason, note } = decision;
    why.current = { ...(reason && { reason }), ...(note && { note }) };
    setState({ step: 'writing' });
    reading.current?.order({ type: 'make', choices, keep, always });
  };
  const rule = (ruling: Ruling, file: number) =>
    reading.current?.order(ruling.type === 'join' ? ruling : { ...ruling, file });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt starts a new worker
  useEffect(() => {
    setState(BEGINNING);
    const started = startReading({
      onProgress: (progress) => setState({ step: 'reading', progress }),
      onOpened: (files) => {
        wasAsked.current = !needsNoQuestion(view, files);
        if (wasAsked.current) setState({ step: 'asking', files });
        else decide(firstChoices(files));
      },
      onRegrouped: (files) => setState({ step: 'asking', files }),
      onMade: (made) => send(decided(made, why.current, wasAsked.current)),
      onFailed: () => setState({ step: 'broken' }),
    });
    reading.current = started;
    const { files, conversation, styles, detectOptions } = view;
    started.order({ type: 'open', files, conversation, styles, options: detectOptions });
    return started.stop;
  }, [view, attempt]);
  return { state, decide, rule };
}

const firstChoices = (files: readonly FileFindings[]): FilesDecision => ({
  choices: files.map(firstChoice),
  keep: [],
  always: [],
});

const decided = (made: MadeFiles, why: Why, asked: boolean): FromOverlay => ({
  type: 'files-decided',
  made,
  asked,
  ...why,
});
