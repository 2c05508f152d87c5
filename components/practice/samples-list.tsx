import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import { SAMPLE_IDS, SAMPLES, type SampleId } from './samples';
import type { Say } from './say';

interface SamplesProps {
  readonly say: Say;
  readonly onCopied: () => void;
}

/** Texts to copy, each to be read before it is tried. */
export function Samples({ say, onCopied }: SamplesProps): VNode {
  const [result, setResult] = useState('');
  const copy = (id: SampleId) =>
    navigator.clipboard.writeText(SAMPLES[id][say.language]).then(
      () => {
        setResult(say('sample.copied'));
        onCopied();
      },
      () => setResult(say('sample.failed')),
    );
  return (
    <section class="card prac-samples" aria-labelledby="prac-samples">
      <h2 id="prac-samples">{say('samples.title')}</h2>
      <p class="hint" role="status">
        {result}
      </p>
      {SAMPLE_IDS.map((id) => (
        <article key={id}>
          <header>
            <h3>{say(`sample.${id}`)}</h3>
            <button
              type="button"
              class="btn small"
              data-sample={id}
              aria-label={say('sample.copy', { name: say(`sample.${id}`) })}
              onClick={() => void copy(id)}
            >
              <Icon name="copy" small />
              {say('sample.copy.short')}
            </button>
          </header>
          <pre>{SAMPLES[id][say.language]}</pre>
        </article>
      ))}
    </section>
  );
}
