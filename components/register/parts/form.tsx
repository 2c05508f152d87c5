import type { ComponentChildren, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { goTo } from '@/components/register/route';
import { Message } from '@/components/ui/message';
import { partStrings } from '@/lib/i18n/parts';
import { useSay } from './speech';

interface FormProps {
  /** Saves. What it throws is told: nothing was changed. */
  readonly onSave: () => Promise<unknown>;
  /** Where to go afterwards, and where "Abbrechen" leads. */
  readonly doneHref: string;
  /** Words of the main button; default "Speichern". */
  readonly save?: string;
  /** The problems are shown at their fields; while there are any nothing is saved. */
  readonly hasProblems?: boolean;
  readonly children: ComponentChildren;
}

/** Fields with the buttons to save or to leave. `novalidate`: problems are told in our words, at the field. */
export function Form({ onSave, doneHref, save, hasProblems = false, children }: FormProps): VNode {
  const say = useSay(partStrings);
  const form = useRef<HTMLFormElement>(null);
  const [isFailed, setFailed] = useState(false);
  const [isTried, setTried] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    setFailed(false);
    setTried(true);
    if (hasProblems) return focusProblem(form.current);
    await onSave().then(
      () => goTo(doneHref),
      () => setFailed(true),
    );
  };
  return (
    <form
      ref={form}
      class={isTried ? 'form tried' : 'form'}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      {isFailed && (
        <Message tone="stop" icon="incident" role="alert">
          <p>{say('form.failed')}</p>
        </Message>
      )}
      {children}
      <div class="acts">
        <button type="submit" class="btn primary">
          {save ?? say('form.save')}
        </button>
        <a class="btn quiet" href={doneHref}>
          {say('form.cancel')}
        </a>
      </div>
    </form>
  );
}

/** Fields that belong together. */
export function FieldGroup({ title, lead, children }: GroupProps): VNode {
  return (
    <section class="card group">
      <h2>{title}</h2>
      {lead && <p class="muted small">{lead}</p>}
      <div class="fields">{children}</div>
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

function focusProblem(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
}
