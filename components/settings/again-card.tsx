import type { VNode } from 'preact';
import type { Say } from './say';

/** The set-up once more, and the practice chat. */
export function AgainCard({ say, isManaged }: { readonly say: Say; readonly isManaged: boolean }): VNode {
  return (
    <section class="card again" aria-labelledby="again">
      <h2 id="again">{say('again.title')}</h2>
      <p class="hint">{say('again.why')}</p>
      <p class="ways">
        <a class="btn" href="practice.html">
          {say('again.practice')}
        </a>
        {!isManaged && (
          <a class="btn" href="welcome.html">
            {say('again.welcome')}
          </a>
        )}
      </p>
    </section>
  );
}
