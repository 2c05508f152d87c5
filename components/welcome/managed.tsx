import type { VNode } from 'preact';
import type { Say } from './words';

/** The company's administration has set the rules: there is nothing to set up. */
export function Managed({ say }: { readonly say: Say }): VNode {
  return (
    <section class="steps" aria-labelledby="step">
      <h2 id="step">{say('managed.title')}</h2>
      <p>{say('managed.text')}</p>
      <div class="ways">
        <a class="btn primary large" href="practice.html">
          {say('to.practice')}
        </a>
        <a class="btn large" href="settings.html">
          {say('managed.settings')}
        </a>
      </div>
    </section>
  );
}
