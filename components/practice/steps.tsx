import type { VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import { type Progress, STEPS } from './progress';
import type { Say } from './say';

/** What to try, and what was tried already. */
export function Steps({ say, progress }: { readonly say: Say; readonly progress: Progress }): VNode {
  return (
    <section class="card prac-steps" aria-labelledby="prac-steps">
      <h2 id="prac-steps">{say('steps.title')}</h2>
      <ol>
        {STEPS.map((step, index) => (
          <li key={step} class={progress.has(step) ? 'taken' : undefined}>
            <span class="no" aria-hidden="true">
              {progress.has(step) ? <Icon name="check" small /> : index + 1}
            </span>
            <span>
              {say(`step.${step}`)}
              {progress.has(step) && <span class="vh"> {say('step.done')}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
