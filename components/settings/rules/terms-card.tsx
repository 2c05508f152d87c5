import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { isSafePattern } from '@/lib/policy/own-pattern';
import { termsIn } from '@/lib/rules/terms-in';
import { FileButton } from './file-button';
import type { RulesProps } from './words';

/** The company's own terms, which can be replaced but not read again, and its patterns. */
export function TermsCard(props: RulesProps): VNode {
  const { words, state, save } = props;
  const { say } = words;
  const [text, setText] = useState('');
  const count = state.rules.terms.reduce((sum, terms) => sum + terms.count, 0);
  return (
    <section class="card terms" aria-labelledby="own-terms">
      <h2 id="own-terms">{say('terms.title')}</h2>
      <p>{count === 0 ? say('terms.none') : say('terms.now', { n: count })}</p>
      <div class="field">
        <label for="terms-new">{say('terms.new')}</label>
        <textarea
          id="terms-new"
          class="input"
          rows={4}
          value={text}
          aria-describedby="terms-hint"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="hint" id="terms-hint">
          {say('terms.hint')}
        </p>
      </div>
      <div class="actions">
        <button
          type="button"
          class="btn"
          disabled={text.trim() === ''}
          onClick={() => {
            save({ ownTermsHashed: undefined, ownTerms: termsIn(text) });
            setText('');
          }}
        >
          {say('terms.save')}
        </button>
        <FileButton
          label={say('terms.load')}
          accept=".csv,.txt,text/csv,text/plain"
          onFile={(file) => void file.text().then(setText)}
        />
        {state.own?.policy.ownTermsHashed && (
          <button type="button" class="btn" onClick={() => save({ ownTermsHashed: undefined })}>
            {say('terms.drop')}
          </button>
        )}
      </div>
      <Patterns {...props} />
    </section>
  );
}

function Patterns({ words, state, save }: RulesProps): VNode {
  const [bad, setBad] = useState<string>();
  const set = (text: string) => {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    setBad(lines.find((line) => !isSafePattern(line)));
    save({ ownPatterns: lines.filter(isSafePattern) });
  };
  return (
    <div class="field">
      <label for="patterns">{words.say('patterns.label')}</label>
      <textarea
        id="patterns"
        class="input"
        rows={3}
        defaultValue={(state.own?.policy.ownPatterns ?? []).join('\n')}
        aria-describedby="patterns-hint"
        onChange={(event) => set(event.currentTarget.value)}
      />
      <p class="hint" id="patterns-hint" role="status">
        {bad === undefined
          ? words.rule('field.ownPatterns.why')
          : words.say('patterns.bad', { pattern: bad })}
      </p>
    </div>
  );
}
