import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Message } from '@/components/ui/message';
import { decisionStrings } from '@/lib/i18n/decisions';
import { kindStrings } from '@/lib/i18n/kinds';
import type { Language } from '@/lib/i18n/language';
import { translator } from '@/lib/i18n/translator';
import type { NoteFinding } from './note-findings';
import { NOTE_LIMIT, type Note } from './use-note';

interface NoteFieldProps {
  readonly note: Note;
  readonly language: Language;
  /** The chosen reason says nothing by itself. */
  readonly isRequired: boolean;
  /** Enter in the field. */
  readonly go: () => void;
}

/** Own words for a reason, with what was found in them. */
export function NoteField({ note, language, isRequired, go }: NoteFieldProps): VNode {
  const say = translator(decisionStrings, language);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const hasFindings = note.check.step === 'found';
  useEffect(() => {
    if (hasFindings) input.current?.focus();
  }, [hasFindings]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    go();
  };
  return (
    <div class="field">
      <label for={id}>{say(isRequired ? 'note.label.required' : 'note.label')}</label>
      <input
        ref={input}
        id={id}
        class="input"
        type="text"
        autocomplete="off"
        value={note.text}
        aria-describedby={`${id}-hint`}
        aria-invalid={hasFindings || note.isTooLong}
        onInput={(event) => note.write(event.currentTarget.value)}
        onKeyDown={press}
      />
      <p class="hint" id={`${id}-hint`}>
        {say('note.hint', { n: NOTE_LIMIT })}
      </p>
      <NoteProblem note={note} language={language} />
    </div>
  );
}

function NoteProblem({ note, language }: Pick<NoteFieldProps, 'note' | 'language'>): VNode | null {
  const say = translator(decisionStrings, language);
  const names = translator(kindStrings, language);
  const nameOf = (kind: NoteFinding['kind']) =>
    kind === 'QUOTE' ? say('note.quote') : names(`type.${kind}`);
  const { check, text } = note;
  if (check.step === 'broken') return <Problem>{say('note.broken')}</Problem>;
  if (note.isTooLong) return <Problem>{say('note.long', { n: NOTE_LIMIT })}</Problem>;
  if (check.step !== 'found') return null;
  const found = check.findings.map(({ start, end, kind }) =>
    say('note.value', { value: text.slice(start, end), kind: nameOf(kind) }),
  );
  return (
    <Message tone="note" role="alert">
      <p>{say('note.found', { found: found.join(', ') })}</p>
      <button type="button" class="btn small" onClick={() => note.replace(nameOf)}>
        {say('note.replace')}
      </button>
    </Message>
  );
}

function Problem({ children }: { readonly children: string }): VNode {
  return (
    <Message tone="note" role="alert">
      {children}
    </Message>
  );
}
