import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { MainButton } from '@/components/panel/buttons';
import { ReasonChips } from '@/components/panel/reason-panel';
import { Shell } from '@/components/panel/shell';
import { usePanelKeys } from '@/components/panel/use-keys';
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
  const attach = () => (reason ? go(choices, reason) : setMissing(true));
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
        {isMissing && !reason && (
          <Message tone="note" role="alert">
            {words('reason.missing')}
          </Message>
        )}
      </div>
    </Shell>
  );
}
