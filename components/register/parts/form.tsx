import type { ComponentChildren, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { goTo } from '@/components/register/route';
import { Message } from '@/components/ui/message';
import { partStrings } from '@/lib/i18n/parts';
import { RegisterError } from '@/lib/register/store/errors';
import { useSay } from './speech';

interface FormProps {
  /** Saves. What it throws is told: nothing was changed. */
  readonly onSave: () => Promise<unknown>;
  /** Where to go afterwards. */
  readonly doneHref: string;
  /** Where "Abbrechen" leads, if not there too. */
  readonly cancelHref?: string;
  /** Words of the main button; default "Speichern". */
  readonly save?: string;
  /** The problems are shown at their fields; while there are any nothing is saved. */
  readonly hasProblems?: boolean;
  readonly children: ComponentChildren;
}

/** Fields with the buttons to save or to leave. `novalidate`: problems are told in our words, at the field. */
export function Form(props: FormProps): VNode {
  const { onSave, doneHref, cancelHref = doneHref, save, hasProblems = false, children } = props;
  const say = useSay(partStrings);
  const form = useRef<HTMLFormElement>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isTried, setTried] = useState(false);
  const [wrong, setWrong] = useState<readonly WrongField[]>([]);
  const submit = async (event: Event) => {
    event.preventDefault();
    setFailure(null);
    setTried(true);
    setWrong(hasProblems ? wrongFields(form.current) : []);
    if (hasProblems) return focusProblem(form.current);
    await onSave().then(
      () => goTo(doneHref),
      (error) => setFailure(failureOf(error)),
    );
  };
  return (
    <form
      ref={form}
      class={isTried ? 'form tried' : 'form'}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      {failure && (
        <Message tone="stop" icon="incident" role="alert">
          <p>{say(`form.${failure}`)}</p>
        </Message>
      )}
      {hasProblems && wrong.length > 0 && <Summary fields={wrong} />}
      {children}
      <div class="acts">
        <button type="submit" class="btn primary">
          {save ?? say('form.save')}
        </button>
        <a class="btn quiet" href={cancelHref}>
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

type Failure = 'failed' | 'conflict' | 'full';

function failureOf(error: unknown): Failure {
  const code = error instanceof RegisterError ? error.code : undefined;
  return code === 'conflict' || code === 'full' ? code : 'failed';
}

interface WrongField {
  readonly id: string;
  readonly label: string;
}

/** The fields with a problem when saving was tried, each a way to its field. */
function Summary({ fields }: { readonly fields: readonly WrongField[] }): VNode {
  const say = useSay(partStrings);
  return (
    <Message tone="stop" icon="incident" role="alert">
      <p>{say('form.check', { n: fields.length })}</p>
      <ul class="wrong">
        {fields.map(({ id, label }) => (
          <li key={id}>
            <button type="button" class="linkish" onClick={() => document.getElementById(id)?.focus()}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </Message>
  );
}

/** Fields with a problem; a group of checks is found by its first one. */
const WRONG = '[aria-invalid=true], fieldset[data-invalid] label:first-child input';

function wrongFields(form: HTMLFormElement | null): readonly WrongField[] {
  return [...(form?.querySelectorAll<HTMLInputElement>(WRONG) ?? [])].map((field) => {
    const name = field.closest('fieldset[data-invalid]')?.querySelector('legend') ?? field.labels?.[0];
    return { id: field.id, label: name?.textContent ?? field.id };
  });
}

function focusProblem(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>(WRONG)?.focus());
}
