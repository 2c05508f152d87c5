import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Message } from '@/components/ui/message';
import { formatDay } from '@/lib/i18n/format';
import type { Problem } from '@/lib/policy/read-policy';
import { type Loaded, loadPolicyFile } from '@/lib/rules/policy-file';
import { storeSource } from '@/lib/rules/rules-store';
import type { StoredSource } from '@/lib/rules/stored-source';
import { FileButton } from './file-button';
import type { RulesProps, RulesWords } from './words';

/** Where the rules come from, and what in them does not fit. */
export function SourcesCard({ words, state, day }: RulesProps & { readonly day: string }): VNode {
  const { say } = words;
  const [loaded, setLoaded] = useState<Loaded>();
  return (
    <section class="card sources" aria-labelledby="sources">
      <h2 id="sources">{say('sources.title')}</h2>
      <p>{say('sources.version', { version: state.rules.version })}</p>
      <p>{managedText(words, state.managed)}</p>
      <Problems words={words} problems={state.managed?.problems ?? []} />
      <p>
        {state.file
          ? say('sources.file', { day: formatDay(words.language, state.file.day) })
          : say('sources.file.none')}
      </p>
      <Problems words={words} problems={state.file?.problems ?? []} />
      {loaded && (
        <Message tone={loaded === 'loaded' ? 'ok' : 'stop'} role="status">
          {say(`sources.${loaded}`)}
        </Message>
      )}
      <div class="actions">
        <FileButton
          label={say('sources.load')}
          accept=".json,application/json"
          onFile={(file) => void loadPolicyFile(file, day).then(setLoaded)}
        />
        {state.file && (
          <button type="button" class="btn" onClick={() => void storeSource('file', undefined)}>
            {say('sources.drop')}
          </button>
        )}
      </div>
    </section>
  );
}

function managedText({ say, language }: RulesWords, managed: StoredSource | undefined): string {
  if (!managed) return say('sources.managed.none');
  if (managed.missingSince !== undefined) return say('sources.managed.silent');
  return say('sources.managed', { day: formatDay(language, managed.day) });
}

function Problems({
  words,
  problems,
}: {
  readonly words: RulesWords;
  readonly problems: readonly Problem[];
}) {
  const { say, rule } = words;
  if (problems.length === 0) return null;
  return (
    <Message tone="note" role="status">
      <p>{say('sources.problems', { n: problems.length })}</p>
      <ul>
        {problems.map(({ path, kind }) => (
          <li key={`${path} ${kind}`}>
            <code>{path === '' ? say('sources.whole') : path}</code> {rule(`problem.${kind}`)}
          </li>
        ))}
      </ul>
    </Message>
  );
}
