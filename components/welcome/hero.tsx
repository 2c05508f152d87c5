import type { VNode } from 'preact';
import { Mark } from '@/components/ui/mark';
import { Water } from './water';
import type { Say } from './words';

/** What the product is, over the picture of the lock. `collector`: host that the company's counts go to. */
export function Hero({ say, collector }: { readonly say: Say; readonly collector: string }): VNode {
  return (
    <section class="hero">
      <p class="name">
        <span class="frame">
          <Mark state="protected" size={40} />
        </span>
        <b>Schleuse</b>
      </p>
      <div>
        <h1>
          {say('hero.one')} <br />
          {say('hero.two')}
        </h1>
        <p>{say('hero.lead')}</p>
        <p class="small">{collector ? say('hero.collector', { host: collector }) : say('hero.local')}</p>
      </div>
      <Water />
    </section>
  );
}
