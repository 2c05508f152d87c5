import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { MainButton } from '@/components/panel/buttons';
import { NoteField } from '@/components/panel/note-field';
import type { HeldText } from '@/components/panel/note-findings';
import { missingOf, ReasonChips } from '@/components/panel/reason-panel';
import { Shell } from '@/components/panel/shell';
import { usePanelKeys } from '@/components/panel/use-keys';
import { useNote } from '@/components/panel/use-note';
import { KeyCap } from '@/components/ui/key-cap';
import { Message } from '@/components/ui/message';
import { decisionStrings } from '@/lib/i18n/decisions';
import { translator } from '@/lib/i18n/translator';
import type { FilesDecision } from './files';
import type { FilesModel } from './use-files';

type Reason = NonNullable<FilesDecision['reason']>;

/** Originals need a reason. */
export function FilesReason({ model }: { readonly model: FilesModel }): VNode {
  const { say, view, choices, go, setAsksReason } = model;
  const words = translator(decisionStrings, view.language);
  const [reason, setReason] = useState<Reason | null>(null);
  const [isMissing, setMissing] = useState(false);
  const back = () => setAsksReason(false);
  const note = useNote(heldIn(model), view.detectOptions);
  const missing = missingOf(reason, note);
  const attach = () => {
    if (!reason || missing) return setMissing(true);
    if (!note.isTooLong) note.handOn((words) => go(choices, reason, words));
  };
  const unlocked = usePanelKeys({ main: attach, cancel: back });
  return (
    <Shell
      title={say('reason.title')}
      sub={say('reason.sub')}
      closeLabel={say('back')}
      onClose={back}
      footer={
        <>
          <MainButton onClick={unlocked(attach)}>
            <span>{say('reason.go')}</span>
          </MainButton>
          <button type="button" class="btn quiet push" onClick={back}>
            <span>{say('back')}</span>
            <KeyCap>Esc</KeyCap>
          </button>
        </>
      }
    >
      <div class="p-one">
        <fieldset class="field">
          <legend class="strong">{words('reason.ask')}</legend>
          <ReasonChips label={words} value={reason} onChange={setReason} />
        </fieldset>
        <NoteField
          note={note}
          language={view.language}
          isRequired={reason === 'other'}
          go={unlocked(attach)}
        />
        {isMissing && missing && (
          <Message tone="note" role="alert">
            {words(missing)}
          </Message>
        )}
      </div>
    </Shell>
  );
}

/** All files as one text: no value of any of them may stand in the own words. */
function heldIn({ files }: FilesModel): HeldText {
  let text = '';
  const entities: HeldText['entities'][number][] = [];
  for (const file of files) {
    const begin = text.length;
    for (const { type, places } of file.entities)
      entities.push({
        type,
        places: places.map((it) => ({ ...it, start: it.start + begin, end: it.end + begin })),
      });
    text += `${file.text}\n`;
  }
  return { text, entities };
}
