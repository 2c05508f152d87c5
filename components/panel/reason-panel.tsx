import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import { KeyCap } from '@/components/ui/key-cap';
import { Message } from '@/components/ui/message';
import { Rich } from '@/components/ui/rich';
import { decisionStrings } from '@/lib/i18n/decisions';
import { formatDay } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { MainButton } from './buttons';
import { NoteField } from './note-field';
import { Shell } from './shell';
import type { Deeds } from './use-deeds';
import { type Note, useNote } from './use-note';
import type { PanelModel } from './use-panel';

const REASONS = ['consent', 'public', 'false-alarm', 'other'] as const;
type Reason = (typeof REASONS)[number];

interface ReasonPanelProps {
  readonly model: PanelModel;
  readonly deeds: Deeds;
  readonly unlocked: (decide: () => void) => () => void;
}

/** The original needs a reason. The main button stays what it was. */
export function ReasonPanel({ model, deeds, unlocked }: ReasonPanelProps): VNode {
  const { view } = model;
  const say = useMemo(() => translator(decisionStrings, view.language), [view.language]);
  const [reason, setReason] = useState<Reason | null>(null);
  const [isMissing, setMissing] = useState(false);
  const note = useNote(view, view.detectOptions);
  const sending = deeds.inserts ? '' : '.send';
  const missing = missingOf(reason, note);
  const go = () => {
    if (!reason || missing) return setMissing(true);
    if (!note.isTooLong) note.handOn((words) => deeds.originalWith(reason, words));
  };
  return (
    <Shell
      title={say(`reason.title${sending}`)}
      sub={say('reason.sub')}
      closeLabel={say('cancel')}
      onClose={deeds.cancel}
      footer={
        <>
          <MainButton onClick={unlocked(deeds.pseudonymise)}>
            <span>{model.say(deeds.inserts ? 'go' : 'go.send')}</span>
          </MainButton>
          <button type="button" class="btn" aria-disabled={missing !== undefined} onClick={unlocked(go)}>
            {say(`reason.go${sending}`)}
          </button>
          <button type="button" class="btn quiet push" onClick={deeds.back}>
            <span>{model.say('back')}</span>
            <KeyCap>Esc</KeyCap>
          </button>
        </>
      }
    >
      <div class="p-one">
        <fieldset class="field">
          <legend class="strong">{say('reason.ask')}</legend>
          <ReasonChips label={say} value={reason} onChange={setReason} />
        </fieldset>
        <NoteField note={note} language={view.language} isRequired={reason === 'other'} go={unlocked(go)} />
        {isMissing && missing && (
          <Message tone="note" role="alert">
            {say(missing)}
          </Message>
        )}
        <Message tone="info">
          <Rich template={say.template('reason.log')} parts={{ entry: <b>{entryText(model, say)}</b> }} />
        </Message>
      </div>
    </Shell>
  );
}

/** What is still missing. "Other" says nothing by itself. */
export function missingOf(reason: Reason | null, note: Note): 'reason.missing' | 'note.missing' | undefined {
  if (!reason) return 'reason.missing';
  return reason === 'other' && note.text.trim() === '' ? 'note.missing' : undefined;
}

type SayDecision = ReturnType<typeof translator<(typeof decisionStrings)['de']>>;

function entryText({ view }: PanelModel, say: SayDecision): string {
  const day = formatDay(view.language, localDay(new Date()));
  return say('reason.entry', { n: view.entities.length, day, tool: view.toolName });
}

function localDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}

interface ReasonChipsProps {
  readonly label: SayDecision;
  readonly value: Reason | null;
  readonly onChange: (reason: Reason) => void;
}

export function ReasonChips({ label, value, onChange }: ReasonChipsProps): VNode {
  return (
    <div class="chips">
      {REASONS.map((reason) => (
        <button
          key={reason}
          type="button"
          class="chip"
          aria-pressed={reason === value}
          onClick={() => onChange(reason)}
        >
          {reason === value && <Icon name="check" small />}
          {label(`reason.${reason}`)}
        </button>
      ))}
    </div>
  );
}
