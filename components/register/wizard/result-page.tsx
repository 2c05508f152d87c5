import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { AreaField } from '@/components/register/parts/fields';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { goTo, linkTo } from '@/components/register/route';
import { Message } from '@/components/ui/message';
import { wizardStrings } from '@/lib/i18n/wizard';
import type { Law, Stage } from '@/lib/law/types';
import { today } from '@/lib/register/day';
import type { UseCase } from '@/lib/register/model/use-case';
import { canOverride } from './can-override';
import { type Draft, dropDrafts } from './draft';
import { Duties, How } from './grounds';
import { OverrideForm } from './override-form';
import { saveAssessment } from './save-assessment';
import { Todo } from './todo';
import { useResult } from './use-result';
import { Verdict } from './verdict';
import { wizardLink } from './wizard-steps';

interface ResultPageProps {
  readonly useCase: UseCase;
  readonly stage: Stage;
  readonly draft: Draft;
  readonly law: Law;
}

/** What the answers mean, why, and what follows; saved with one button. */
export function ResultPage({ useCase, stage, draft, law }: ResultPageProps): VNode {
  const say = useSay(wizardStrings);
  const { store, snapshot } = useRegister();
  const result = useResult({ draft, stage, law, snapshot });
  const [note, setNote] = useState('');
  const [isFailed, setFailed] = useState(false);
  const day = today();
  const assessorRole = say(stage === 'employee' ? 'role.employee' : 'role.default');
  const { computed, effective, override } = result;
  const save = async () => {
    setFailed(false);
    try {
      await saveAssessment(store, { useCase, computed, override, note, assessorRole, day });
      dropDrafts(useCase.id);
      goTo(linkTo('use-cases', [useCase.id]));
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="q">
      <Verdict assessment={effective} law={law} />
      <OverrideNote result={result} law={law} />
      {draft.prefilled.length > 0 && (
        <Message tone="note">
          <p>{say('result.prefilled', { n: draft.prefilled.length })}</p>
        </Message>
      )}
      <Todo assessment={effective} law={law} day={day} />
      <Duties assessment={effective} day={day} />
      <How assessment={computed} law={law} />
      <OverrideChange result={result} law={law} />
      <AreaField
        label={say('note')}
        hint={say('note.hint')}
        value={note}
        max={4000}
        rows={2}
        onChange={setNote}
      />
      {isFailed && (
        <Message tone="stop" icon="incident" role="alert">
          <p>{say('save.failed')}</p>
        </Message>
      )}
      <div class="acts">
        <button type="button" class="btn primary large" onClick={() => void save()}>
          {say(stage === 'employee' ? 'save.proposal' : 'save')}
        </button>
        {stage === 'employee' && (
          <a class="btn large" href={wizardLink(useCase.id, 'admin')}>
            {say('complete')}
          </a>
        )}
      </div>
      <p class="hint">{say('no-advice')}</p>
    </div>
  );
}

type NoteProps = Pick<ResultPageProps, 'law'> & { readonly result: ReturnType<typeof useResult> };

/** The class that a person set; the computed one stays in sight. */
function OverrideNote({ result, law }: NoteProps): VNode | null {
  const say = useSay(wizardStrings);
  const { computed, override } = result;
  if (!override) return null;
  const short = (category: typeof computed.category) => law.categories[category].short[say.language];
  return (
    <Message tone="note" icon="risk">
      <p>{say('override.set', { category: short(override.category), computed: short(computed.category) })}</p>
      <p>{override.reason}</p>
    </Message>
  );
}

/** The way to another class, or why there is none. */
function OverrideChange({ result, law }: NoteProps): VNode | null {
  const say = useSay(wizardStrings);
  const [isOpen, setOpen] = useState(false);
  const { computed, override, setOverride } = result;
  if (computed.proposal || computed.category === 'out') return null;
  if (!canOverride(computed, law)) return <p class="hint">{say('override.refused')}</p>;
  const apply: typeof setOverride = (choice) => {
    setOverride(choice);
    setOpen(false);
  };
  return isOpen ? (
    <OverrideForm law={law} set={override} onApply={apply} />
  ) : (
    <button type="button" class="btn quiet start" onClick={() => setOpen(true)}>
      {say('override')}
    </button>
  );
}
